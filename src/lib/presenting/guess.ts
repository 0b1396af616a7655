/** The class’s guess, as it is typed. Pure. */

/** What a step asks a class to guess. */
export interface Question {
	readonly text: string;
	readonly min: number;
	readonly max: number;
	readonly step: number;
	readonly unit: string;
}

/** The steps that ask for a guess, each with the step whose picture answers it. */
const ANSWERED_AT: Readonly<Record<string, string>> = {
	'departures-guess': 'departures-record',
	'online-guess': 'online-likes'
};
/** The step whose picture answers a guess. Throws where nobody has said which. */
export function answeredAt(step: string): string {
	const answer = ANSWERED_AT[step];
	if (answer === undefined)
		throw new Error(
			`The step “${step}” asks for a guess and no step is named that answers it: see presenting/guess.ts.`
		);
	return answer;
}

const number = new Intl.NumberFormat('en-GB');
/** A number as it is printed, with thousands parted. */
export const printed = (value: number): string => number.format(value);

/** Reads a guess: digits, with or without commas or spaces. Gives the number, or words that say why it is none. */
export function readGuess(text: string, { min, max, unit }: Question): { value: number } | { wrong: string } {
	const said = text.trim();
	const between = `a whole number of ${unit} from ${printed(min)} to ${printed(max)}`;
	if (said === '') return { wrong: `Nothing is typed yet. It takes ${between}.` };
	const value = /^\d[\d,\s]*$/.test(said) ? Number(said.replaceAll(/[,\s]/g, '')) : NaN;
	if (!Number.isFinite(value)) return { wrong: `“${said}” is not a number that can be shown. It takes ${between}.` };
	if (value < min || value > max) return { wrong: `${printed(value)} is out of range. It takes ${between}.` };
	return { value };
}
