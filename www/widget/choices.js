// What attributes may say. Anything else is passed over, and never an error.

/** The parts of the sheet, in their order, and the notice's own text. */
export const SECTIONS = ['glance', 'asked', 'contract', 'work', 'applying', 'checks', 'notice'];

export const choices = {
  theme: (value) => (value === 'light' || value === 'dark' ? value : 'auto'),

  /** Those that are named; where none is, all, or in the compact form the first. */
  sections: (value, isCompact) => {
    const named = (value ?? '').split(/[\s,]+/);
    const known = SECTIONS.filter((id) => named.includes(id));
    if (known.length > 0) return known;
    return isCompact ? ['glance'] : SECTIONS;
  },

  language: (tag) => (/^fr\b/i.test(tag ?? '') ? 'fr' : 'en'),
};
