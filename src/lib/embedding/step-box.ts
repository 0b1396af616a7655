/** The box a story told step by step asks for where a host grows its frames: within WordPress's limits, and tall enough for a phone. */
export const STEP_HEIGHT = 640;
