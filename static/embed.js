/*! 172 to 40: its frames take the height they ask for, and hear where they stand. MIT licence. */
(function () {
	// Only frames of the site this script came from are listened to
	var root = new URL('.', document.currentScript.src).href;
	var asking = [];
	function frameOf(source) {
		return [].find.call(document.querySelectorAll('iframe'), function (frame) {
			return frame.contentWindow === source && frame.src.indexOf(root) === 0;
		});
	}
	function tell() {
		// Frames that have gone from the page are let go
		asking = asking.filter(function (frame) {
			return frame.isConnected;
		});
		asking.forEach(function (frame) {
			var at = { iframeTop: frame.getBoundingClientRect().top, innerHeight: innerHeight };
			frame.contentWindow.postMessage(JSON.stringify(at), '*');
		});
	}
	addEventListener('message', function (event) {
		var said = event.data;
		var frame = said && frameOf(event.source);
		if (!frame) return;
		if (said.sentinel === 'amp' && said.type === 'embed-size') {
			var height = Math.ceil(said.height);
			if (height > 0 && height < 1e6) frame.style.height = height + 'px';
		}
		var place = /^pymxPYMx.*xPYMxscrollToChildPosxPYMx(\d{1,6})$/.exec(said);
		if (place) scrollTo(0, scrollY + frame.getBoundingClientRect().top + +place[1]);
		if (/"monitor-position"/.test(said)) {
			if (asking.indexOf(frame) < 0) asking.push(frame);
			tell();
		}
	});
	// Frames that spoke before this was here are asked again, and told where they stand
	[].forEach.call(document.querySelectorAll('iframe'), function (frame) {
		if (frame.src.indexOf(root)) return;
		asking.push(frame);
		frame.contentWindow.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
	});
	tell();
	addEventListener('scroll', tell, { passive: true });
	addEventListener('resize', tell);
	if (customElements.get('story-embed')) return;
	customElements.define(
		'story-embed',
		class extends HTMLElement {
			static observedAttributes = ['src'];
			connectedCallback() {
				var src = this.getAttribute('src') || '';
				// Of another site nothing is shown but what stands inside the element
				if (!this.isConnected || src.indexOf(root)) return;
				// It is told twice of what it shows: of its address, and that it stands in the page
				var old = this.querySelector('iframe');
				if (old && old.getAttribute('src') === src) return;
				var frame = document.createElement('iframe');
				frame.loading = 'lazy';
				frame.title = this.title || '172 to 40';
				frame.style.cssText =
					'display:block;border:0;width:100%;height:' + (parseInt(this.getAttribute('height')) || 600) + 'px';
				frame.src = src;
				this.style.display = 'block';
				this.replaceChildren(frame);
			}
			attributeChangedCallback() {
				this.connectedCallback();
			}
		}
	);
})();
