// The one-file edition's first script. The words are in the page already; this puts the drawn pages in their place:
// the story, the slides or the sheets, whichever the address asks for. Nothing is fetched, so it works from a disk.
(function () {
	var root = document.documentElement;
	var query = new URLSearchParams(location.search);
	var asked = ['present', 'speaker', 'handout', 'lesson'].filter(function (name) {
		return query.has(name);
	})[0];
	var edition = asked || 'read';
	// A browser too old to unpack keeps the words
	if (!('DecompressionStream' in window)) return;
	root.classList.add('unpacking');

	function unpack(id) {
		var packed = document.getElementById('packed-' + id).textContent;
		var bytes = Uint8Array.from(atob(packed), function (letter) {
			return letter.charCodeAt(0);
		});
		return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
	}
	function add(tag, text, type) {
		var element = document.createElement(tag);
		if (type) element.type = type;
		element.textContent = text;
		return element;
	}
	function page() {
		if (edition === 'speaker') return 'present';
		return edition === 'handout' && query.get('handout') === 'teacher' ? 'teacher' : edition;
	}
	addEventListener('DOMContentLoaded', function () {
		var whole = edition === 'read' || edition === 'present' || edition === 'speaker';
		var parts = [unpack(page()), unpack('styles-' + page())].concat(whole ? [unpack('app'), unpack('rows')] : []);
		Promise.all(parts)
			.then(function (texts) {
				root.dataset.edition = edition;
				document.title = document.getElementById('packed-' + page()).dataset.title;
				document.getElementById('styles').textContent = texts[1];
				document.body.innerHTML = texts[0];
				if (edition === 'read') {
					root.classList.add('pinned');
					if (query.get('read') === 'article') root.classList.add('article');
				}
				// The table of every figure is open for those without scripts; shut, it costs no layout
				if (whole && location.hash.slice(0, 6) !== '#says-')
					document.querySelectorAll('.all-figures').forEach(function (table) {
						table.removeAttribute('open');
					});
				root.classList.remove('unpacking');
				if (!whole) return;
				var rows = add('script', texts[3], 'application/json');
				rows.dataset.rows = '';
				document.body.append(rows);
				document.body.append(add('script', texts[2]));
				var step = location.hash && document.getElementById(location.hash.slice(1));
				if (edition === 'read' && step) step.scrollIntoView();
			})
			.catch(function () {
				root.classList.remove('unpacking', 'pinned');
			});
	});
})();
