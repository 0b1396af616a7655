// Written into the head before a page's own lines, in one function with them (written-script.ts).
// What is below the first screen is not laid out while the page loads (`.waits`): all of it at once would hold up a cheap phone
// for half a second. It is let in part by part, or whole as soon as anything is asked of the page. A page that is opened at one
// of its places, or was scrolled before, is laid out whole.
var root = document.documentElement;
var came = /** @type {PerformanceNavigationTiming | undefined} */ (performance.getEntriesByType('navigation')[0]);

/** @param {Event} [event] a page is scrolled by the browser too, when it puts a reader back; all else is a reader */
function letIn(event) {
	root.classList.remove('waits');
	if (event && event.type !== 'scroll') root.dataset.touched = '';
}

function makeWait() {
	if (came && came.type === 'navigate' && !location.hash) root.classList.add('waits');
	['scroll', 'wheel', 'pointerdown', 'touchstart', 'keydown', 'hashchange', 'beforeprint'].forEach(function (type) {
		addEventListener(type, letIn, { passive: true, once: true });
	});
}

/** @param {string} selector of the parts that wait @param {() => void} [then] called in a task of its own when all are in */
function letInByTurns(selector, then) {
	var parts = Array.from(document.querySelectorAll(selector));
	function turn() {
		var until = performance.now() + 16;
		do {
			var part = parts.shift();
			if (!part || !root.classList.contains('waits')) {
				letIn();
				if (then) setTimeout(then);
				return;
			}
			part.classList.add('let-in');
			// Asking for a height lays it out now, not with the others in the next frame
			root.getBoundingClientRect();
		} while (performance.now() < until);
		setTimeout(turn);
	}
	setTimeout(turn);
}

/**
 * The table of every figure is open without scripts, where links to its rows must lead somewhere; shut, it costs no layout.
 * @param {boolean} open whatever the address asks for
 */
function openTables(open) {
	var asked = location.hash.slice(0, 6) === '#says-';
	document.querySelectorAll('.all-figures').forEach(function (table) {
		table.toggleAttribute('open', open || asked);
	});
}
