// A number back from the text it is shown by: «12,5 %», «1 250», «–0,25».

/** Null for a text that shows none, like «—». */
export const numberShown = (text: string): number | null => {
  const [, minus, digits] = /^([-–−]?)(\d[\d\s]*(?:,\d+)?)/u.exec(text.trim()) ?? [];
  if (digits === undefined) return null;
  const value = Number(digits.replace(/\s/gu, '').replace(',', '.'));
  return minus === '' ? value : -value;
};
