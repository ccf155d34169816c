// Tells the compiler that a style sheet may be imported; the bundler puts it into the page.
declare module '*.css';
