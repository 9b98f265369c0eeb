// Voices that are on the device itself: no text that is said goes to a service.

/** A voice on the device for a language: the reader's own, or that of the language's own country. @param {string} lang */
export function voiceFor(lang) {
  const { language, region } = new Intl.Locale(lang).maximize();
  const voices = globalThis.speechSynthesis?.getVoices().filter(voice => voice.localService && voice.lang.split(/[-_]/)[0] === language) ?? [];
  return voices.find(voice => voice.default) ?? voices.find(voice => voice.lang.endsWith(`${region}`)) ?? voices[0];
}
