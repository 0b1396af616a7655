// Runs before the first paint, so that the page is laid out once: pinned stages if a script can follow, an article if not.
// The application itself is fetched after the page has loaded: text and first pictures never wait for it.
(function () {
	var app = (document.currentScript && document.currentScript.dataset.app) || '';
	if (/[?&]read=article(&|$)/.test(location.search)) root.classList.add('article');
	root.classList.add('pinned');
	makeWait();
	// Asked by a style (`:has`), it would be asked again at every change of the page, to its end
	root.classList.add('arriving');
	// The sheets follow the opening's words (scripts/first-styles.mjs): an element is there before all that is in it
	var opening = new MutationObserver(function () {
		if (document.querySelector('main link')) arrived();
	});
	function arrived() {
		root.classList.remove('arriving');
		opening.disconnect();
	}
	opening.observe(root, { childList: true, subtree: true });
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
		openTables(true);
		// A step that was asked for goes to the top, where a link would put it; a reader on the way stays at the same line
		if (reading && '#' + reading.id === location.hash) reading.scrollIntoView();
		else if (reading) scrollBy(0, reading.getBoundingClientRect().top - top);
	}
	// Until its chart is alive a stage shows its first step's own figure, copied as the reader comes near. Names in the
	// picture are changed: where two have one name and the first is hidden, what is filled by it would not be painted
	/** @param {Element} scrolly */
	function fill(scrolly) {
		var own = scrolly.querySelector('.drawn');
		var live = scrolly.querySelector('.live');
		if (!own || !live || live.querySelector('.picture > *')) return;
		['figcaption', '.picture'].forEach(function (part) {
			var from = own && own.querySelector(part);
			var to = live && live.querySelector(part);
			// A caption that the application has written by now is of the step being read, and stays
			if (from && to && !to.firstElementChild)
				to.innerHTML = from.innerHTML.replace(/(id="|url\(&quot;#|url\(#)/g, '$1stage-');
		});
	}
	addEventListener('DOMContentLoaded', function () {
		var observer = new IntersectionObserver(
			function (entries) {
				entries.forEach(function (entry) {
					if (!entry.isIntersecting) return;
					observer.unobserve(entry.target);
					fill(entry.target);
				});
			},
			{ rootMargin: '100% 0px' }
		);
		document.querySelectorAll('.scrolly').forEach(function (scrolly) {
			observer.observe(scrolly);
		});
		openTables(false);
		arrived();
	});
	// Safari does not hold a page still while what is above still grows, as when fonts come: who came by a step's address is
	// kept at it, until the application is there and the fonts are in, or the reader has moved. After a reload, or coming
	// back, the browser puts the page where it was once grown, and knows better
	function stay() {
		if (came && came.type !== 'navigate') return;
		var asked = document.getElementById(location.hash.slice(1));
		if (!asked || !asked.dataset.step || CSS.supports('overflow-anchor', 'auto')) return;
		var step = asked;
		var top = step.getBoundingClientRect().top;
		var at = scrollY;
		var observer = new ResizeObserver(function () {
			if (scrollY !== at || root.dataset.app === 'missing') return observer.disconnect();
			scrollBy({ top: step.getBoundingClientRect().top - top, behavior: 'instant' });
			at = scrollY;
			if (root.dataset.app && document.fonts.status === 'loaded') observer.disconnect();
		});
		observer.observe(document.body);
	}
	addEventListener('load', function () {
		stay();
		letInByTurns(
			'.scrolly, .tall-field, .chapter .step, .disagreements > div, .left-out > li, .sources > li',
			function () {
				import(app).catch(giveUp);
			}
		);
		setTimeout(giveUp, 20000);
	});
})();
