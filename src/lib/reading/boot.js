// Runs before the first paint, so that the page is laid out once: pinned stages if a script can follow, an article if not.
// The application itself is fetched after the page has loaded: text and first pictures never wait for it.
(function () {
	var root = document.documentElement;
	var app = (document.currentScript && document.currentScript.dataset.app) || '';
	if (/[?&]read=article(&|$)/.test(location.search)) root.classList.add('article');
	root.classList.add('pinned');
	// If the application does not arrive, the page becomes the article it is without scripts, at the same place
	function giveUp() {
		if (root.dataset.app) return;
		root.dataset.app = 'missing';
		root.classList.remove('pinned');
		var at = document.getElementById(location.hash.slice(1));
		if (at) at.scrollIntoView();
	}
	addEventListener('load', function () {
		setTimeout(function () {
			import(app).catch(giveUp);
		});
		setTimeout(giveUp, 20000);
	});
})();
