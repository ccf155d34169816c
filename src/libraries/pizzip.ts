// The synchronous zip that docxtemplater works on. Becomes `libraries_().pizzip` of build/Libraries.js.
export { default as library } from 'pizzip';
