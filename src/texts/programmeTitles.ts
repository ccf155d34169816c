// What a programme of a pair is called.

/** Title of a programme by its kind. */
export const programmeTitles = {
  personalised: 'Персонализированная программа наставничества',
  individual_plan: 'План индивидуального развития',
} as const;
