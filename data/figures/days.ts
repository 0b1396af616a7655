/** The days of the first week. Other figures take their days from here. */
import { ours } from './build';

const because = 'The calendar.';

export const saturday = ours({
	id: 'date.saturday',
	label: 'the Saturday before the walk-out',
	value: '2016-06-25',
	unit: 'date',
	because
});
export const sunday = ours({
	id: 'date.sunday',
	label: 'the first day of the walk-out',
	value: '2016-06-26',
	unit: 'date',
	because
});
export const monday = ours({
	id: 'date.monday',
	label: 'the second day of the walk-out',
	value: '2016-06-27',
	unit: 'date',
	because
});
export const tuesday = ours({
	id: 'date.tuesday',
	label: 'the third day of the walk-out',
	value: '2016-06-28',
	unit: 'date',
	because
});
export const wednesday = ours({
	id: 'date.wednesday',
	label: 'the fourth day of the walk-out',
	value: '2016-06-29',
	unit: 'date',
	because
});
