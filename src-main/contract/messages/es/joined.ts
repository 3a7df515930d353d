/** «de» and what follows it: «del llavero», «de tu entorno». The place words that are put in may begin with «el». */
export const of = (words: string): string => (words.startsWith('el ') ? `del ${words.slice(3)}` : `de ${words}`);
