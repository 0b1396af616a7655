/** `#debug` in the address draws the reading line, and names every step and the view that it shows. */
export function debug(line: () => number): void {
	const rule = document.createElement('div');
	rule.style.cssText =
		'position:fixed;left:0;right:0;border-top:2px dashed magenta;z-index:99;pointer-events:none;font:12px monospace;color:magenta';
	document.body.append(rule);
	const draw = () => {
		rule.style.top = `${line() * 100}vh`;
		rule.textContent = document.documentElement.dataset.step ?? '';
	};
	for (const step of document.querySelectorAll<HTMLElement>('main [data-step]')) {
		const name = document.createElement('p');
		const { chart, view } = step.querySelector<HTMLElement>('figure.drawn')?.dataset ?? {};
		name.style.cssText = 'margin:0;font:12px monospace;color:magenta';
		name.textContent = `${step.id}${chart ? ` · ${chart}, ${view}` : ''}`;
		step.style.outline = '1px dashed magenta';
		step.prepend(name);
	}
	new MutationObserver(draw).observe(document.documentElement, { attributes: true, attributeFilter: ['data-step'] });
	addEventListener('resize', draw);
	draw();
}
