// Declension of Russian names. Becomes `libraries_().lvovich` of build/Libraries.js.
export * as library from 'lvovich';
