import { test, expect } from 'vitest';
import { departures, departuresOn, placed, bracketed, bestHour, countWindow, runningCount } from '../../data/departures';
test('x', () => {
	console.log(departures.length, placed(departuresOn('2016-06-26')).length, bracketed(departuresOn('2016-06-26')).length, bracketed(departuresOn('2016-06-27')).map(r=>r.id));
	const b = bestHour(departuresOn('2016-06-26'));
	console.log(b.ofTheClock.from, b.ofTheClock.rows.map(r=>r.id), b.anySixtyMinutes.from, b.anySixtyMinutes.rows.map(r=>r.id));
	console.log(countWindow(departuresOn('2016-06-26'),6,8), runningCount(departuresOn('2016-06-26')));
	expect(1).toBe(1);
});
