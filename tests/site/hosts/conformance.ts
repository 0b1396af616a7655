/** The page that says in which hosts embeds were tried. Written from the tests' own results. */
import { format, resolveConfig } from 'prettier';
import type { HostPage } from './pages';

const MOMENTS = ['load', 'fonts', 'step', 'resize'] as const;

/** @param held by the host's name, the moments at which every frame had the height of what was in it */
export async function conformance(
	hosts: readonly HostPage[],
	held: ReadonlyMap<string, readonly string[]>
): Promise<string> {
	const rows = hosts.map(({ name, version, limits, note }) => {
		const results = MOMENTS.map((moment) => (held.get(name)?.includes(moment) ? 'fits' : '**does not fit**'));
		const says = [note, limits && limits[1] < 1e5 && !note ? `${limits[0]} to ${limits[1]} pixels` : undefined].filter(
			Boolean
		);
		return `| ${name} | ${version} | ${results.join(' | ')} | ${says.join('; ')} |`;
	});
	const text = `# Embeds in other people’s pages

Written by \`tests/site/embed-hosts.test.ts\` from what it found; do not change it by hand. After a change of the hosts or of what
they do, write it anew: \`npm test -- tests/site/embed-hosts.test.ts -u\`.

Each host stands on an origin of its own, with two charts in it. “Fits” means that both frames were as tall as what was in
them, to the pixel and within the host’s own limits: after they had loaded, with their fonts, after another view and an opened
table, and after their column had shrunk from 600 pixels to 320. No host wrote an error, and nothing was asked of any third
origin.

| host | version | load | fonts | step | resize | how |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

Hosts “written again for the test” are no packages: their side is in the test, in our words, from
[the contract](contracts/embed.md).
`;
	return format(text, { ...(await resolveConfig('docs/embed-conformance.md')), parser: 'markdown' });
}
