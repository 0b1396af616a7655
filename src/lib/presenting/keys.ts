/** Which key does what while presenting. Pure: a test reads the same table that a teacher is shown. */

/** What a teacher can ask of the slides, by a key, a button or the speaker’s window. */
export type Action =
	| 'next'
	| 'previous'
	| 'nextChapter'
	| 'previousChapter'
	| 'first'
	| 'last'
	| 'goTo'
	| 'overview'
	| 'black'
	| 'white'
	| 'fullScreen'
	| 'start'
	| 'close'
	| 'speaker'
	| 'timer'
	| 'keys'
	| 'theme'
	| 'larger'
	| 'smaller'
	| 'usualSize'
	| 'notice'
	| 'reveal'
	| 'source'
	| 'print';

interface Binding {
	readonly action: Action;
	/** What `KeyboardEvent.key` says; letters in lower case. */
	readonly keys: readonly string[];
	/** With Shift held; left out, Shift makes no difference. */
	readonly shift?: boolean;
	/** What the list of keys prints. */
	readonly shown: string;
	readonly does: string;
}

/** Clickers send PageDown and PageUp, a full stop for black, and F5 and Escape by turns from one button. */
export const BINDINGS: readonly Binding[] = [
	{ action: 'nextChapter', keys: ['ArrowRight', 'ArrowDown'], shift: true, shown: 'Shift →', does: 'Next chapter' },
	{
		action: 'previousChapter',
		keys: ['ArrowLeft', 'ArrowUp'],
		shift: true,
		shown: 'Shift ←',
		does: 'Previous chapter'
	},
	{ action: 'previous', keys: [' '], shift: true, shown: 'Shift Space', does: 'Previous step' },
	{
		action: 'next',
		keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n', 'Enter'],
		shown: '→ ↓ Page Down Space N Enter',
		does: 'Next step'
	},
	{
		action: 'previous',
		keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'],
		shown: '← ↑ Page Up Backspace',
		does: 'Previous step'
	},
	{ action: 'first', keys: ['Home'], shown: 'Home', does: 'First step' },
	{ action: 'last', keys: ['End'], shown: 'End', does: 'Last step' },
	{ action: 'goTo', keys: ['g'], shown: 'G, or digits Enter', does: 'Go to a step' },
	{ action: 'overview', keys: ['o'], shown: 'O', does: 'All the steps' },
	{ action: 'reveal', keys: ['r'], shown: 'R', does: 'Reveal the answer to a guess' },
	{ action: 'notice', keys: ['a'], shown: 'A', does: 'Words on the slide off, and on' },
	{ action: 'source', keys: ['i'], shown: 'I', does: 'Where the slide’s numbers come from' },
	{ action: 'black', keys: ['b', '.', ';', ':', '/'], shown: 'B .', does: 'Black screen' },
	{ action: 'white', keys: ['w', ','], shown: 'W ,', does: 'White screen' },
	{ action: 'larger', keys: ['+', '='], shown: '+', does: 'Larger text' },
	{ action: 'smaller', keys: ['-', '_', '−'], shown: '−', does: 'Smaller text' },
	{ action: 'usualSize', keys: ['0'], shown: '0', does: 'Usual text size' },
	{ action: 'theme', keys: ['d'], shown: 'D', does: 'Dark or light' },
	{ action: 'fullScreen', keys: ['f'], shown: 'F', does: 'Full screen' },
	{ action: 'speaker', keys: ['s'], shown: 'S', does: 'Speaker’s window' },
	{ action: 'timer', keys: ['t'], shown: 'T', does: 'Start or pause the timer; hold to reset' },
	{ action: 'print', keys: ['p'], shown: 'P', does: 'Handout to print' },
	{ action: 'keys', keys: ['?', 'F1', 'h'], shown: '? H F1', does: 'This list' },
	{ action: 'start', keys: ['F5'], shown: 'F5', does: 'Back to the slide' },
	{ action: 'close', keys: ['Escape'], shown: 'Esc', does: 'Close what lies over the slide' }
];

/** Moves go on while a key is held, as far as the lock lets them; everything else acts once for each press. */
const MOVES: ReadonlySet<Action> = new Set(['next', 'previous', 'nextChapter', 'previousChapter']);
/** Whether an action goes to another slide or chapter. */
export const isMove = (action: Action): boolean => MOVES.has(action) || action === 'first' || action === 'last';

/** The part of a keyboard event that the map looks at. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat'>;

/** A letter, a digit or a sign: what somebody who dictates, or whose hand slips, sends without meaning a key (WCAG 2.1.4). */
export const isCharacter = (key: string): boolean => key.length === 1 && key !== ' ';

/** What a press of a key asks for; null where it is the browser’s, or a repeat of something that acts once. */
export function actionFor({ key, shiftKey, ctrlKey, altKey, metaKey, repeat }: KeyPress): Action | null {
	if (ctrlKey || altKey || metaKey) return null;
	const named = key.length === 1 ? key.toLowerCase() : key;
	const found = BINDINGS.find(({ keys, shift }) => keys.includes(named) && (shift === undefined || shift === shiftKey));
	if (!found || (repeat && !MOVES.has(found.action))) return null;
	return found.action;
}

/** Where every key belongs to what has the focus. A slider is one, and so is a field that is typed in. */
const OWN_KEYS =
	'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role=slider], [role=listbox], [role=grid]';
/** Where Space and Enter press what has the focus. */
const PRESSED = 'button, a[href], summary, [role=button]';

/**
 * True where a key is left to what has the focus.
 * @param typing a number is being typed: Enter then ends it, and presses nothing
 */
export function isTaken(focused: Element | null, key: string, typing = false): boolean {
	if (!focused) return false;
	// In a field of one line these two do nothing, and they are a clicker's
	const page = key === 'PageDown' || key === 'PageUp';
	if (focused.closest(OWN_KEYS)) return !(page && focused.matches('input[type=text]'));
	return (key === ' ' || (key === 'Enter' && !typing)) && focused.closest(PRESSED) !== null;
}
