// Runs before the first paint, so that the page is laid out once: pinned stages if a script can follow, an article if not.
// The application itself is fetched after the page has loaded: text and first pictures never wait for it.
(function () {
	var root = document.documentElement;
	var app = (document.currentScript && document.currentScript.dataset.app) || '';
	if (/[?&]read=article(&|$)/.test(location.search)) root.classList.add('article');
	root.classList.add('pinned');
	// If the application does not arrive, the page becomes the article it is without scripts, with the reader where they were
	function giveUp() {
		if (root.dataset.app) return;
		root.dataset.app = 'missing';
		var passed = Array.from(document.querySelectorAll('main [data-step]')).filter(function (step) {
			return step.getBoundingClientRect().top < innerHeight * 0.7;
		});
		var reading = passed[passed.length - 1];
		var top = reading ? reading.getBoundingClientRect().top : 0;
		root.classList.remove('pinned');
		// A step that was asked for goes to the top, where a link would put it; a reader on the way stays at the same line
		if (reading && '#' + reading.id === location.hash) reading.scrollIntoView();
		else if (reading) scrollBy(0, reading.getBoundingClientRect().top - top);
	}
	addEventListener('load', function () {
		setTimeout(function () {
			import(app).catch(giveUp);
		});
		setTimeout(giveUp, 20000);
	});
})();
