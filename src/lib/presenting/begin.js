// Runs before the first paint: whether this page is slides, one at a time, or the list of them that it is without scripts.
// On a phone it is the list, each with its way into the story, unless slides are asked for; the application is not fetched then.
(function () {
	var own = /** @type {HTMLScriptElement} */ (document.currentScript);
	var asked = /[?&](slides|speaker)([=&]|$)/.test(location.search);
	if (!asked && matchMedia('(max-width: 43.99rem), (max-height: 20rem)').matches) return list();
	function list() {
		makeWait();
		addEventListener('load', function () {
			letInByTurns('.slides .step, .disagreements > div, .left-out > li, .sources > li');
		});
		function toRow() {
			var row = location.hash.slice(0, 6) === '#says-' && document.getElementById(location.hash.slice(1));
			if (!row) return;
			openTables(true);
			row.scrollIntoView();
		}
		addEventListener('DOMContentLoaded', function () {
			openTables(false);
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
