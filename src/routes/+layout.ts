// Every page is a file; a page that wants a script asks for its own, so that text never waits for an application.
export const prerender = true;
export const csr = false;
export const trailingSlash = 'always';
