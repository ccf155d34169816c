// Filling of .docx templates. Becomes `libraries_().docxtemplater` of build/Libraries.js.
export { default as library } from 'docxtemplater';
