// Runs before the first paint: whether this page is slides, one at a time, or the list of them that it is without scripts.
// On a phone it is the list, each with its way into the story, unless slides are asked for; the application is not fetched then.
(function () {
	var own = /** @type {HTMLScriptElement} */ (document.currentScript);
	var root = document.documentElement;
	var asked = /[?&](slides|speaker)([=&]|$)/.test(location.search);
	if (!asked && matchMedia('(max-width: 43.99rem), (max-height: 20rem)').matches) return list();
	function list() {
		// As in the story (boot.js, `.waits`), what is below the first screen is laid out after the page has come, a slide to a
		// task, or all of it as soon as anything is asked of the page
		var came = /** @type {PerformanceNavigationTiming | undefined} */ (performance.getEntriesByType('navigation')[0]);
		if (came && came.type === 'navigate' && !location.hash) root.classList.add('waits');
		function letIn() {
			root.classList.remove('waits');
		}
		['scroll', 'wheel', 'pointerdown', 'touchstart', 'keydown', 'hashchange', 'beforeprint'].forEach(function (type) {
			addEventListener(type, letIn, { passive: true, once: true });
		});
		/** @param {Element[]} parts */
		function letInByTurns(parts) {
			var part = parts.shift();
			if (!part || !root.classList.contains('waits')) return letIn();
			part.classList.add('let-in');
			// Asking for a height lays it out now, not with the others in the next frame
			root.getBoundingClientRect();
			setTimeout(letInByTurns, 0, parts);
		}
		addEventListener('load', function () {
			letInByTurns(
				Array.from(document.querySelectorAll('.slides .step, .disagreements > div, .left-out > li, .sources > li'))
			);
		});
		// The table of every figure is open without scripts, where links to its rows must lead somewhere; shut, it costs no layout
		/** @param {boolean} open */
		function tables(open) {
			document.querySelectorAll('.all-figures').forEach(function (table) {
				table.toggleAttribute('open', open);
			});
		}
		function toRow() {
			var row = location.hash.slice(0, 6) === '#says-' && document.getElementById(location.hash.slice(1));
			if (!row) return;
			tables(true);
			row.scrollIntoView();
		}
		addEventListener('DOMContentLoaded', function () {
			tables(false);
			toRow();
			addEventListener('hashchange', toRow);
		});
	}
	// The list is hidden by the class, and is not laid out for a moment first
	root.classList.add('presenting');
	function giveUp() {
		if (root.dataset.app || !root.classList.contains('presenting')) return;
		root.classList.remove('presenting');
		var slide = document.getElementById(location.hash.slice(1));
		if (slide) slide.scrollIntoView();
	}
	var app = document.createElement('script');
	app.src = own.dataset.app || '';
	document.head.append(app);
	// It holds up this event: by then it has begun, has not come, or came broken
	addEventListener('load', giveUp);
	setTimeout(giveUp, 20000);
})();
