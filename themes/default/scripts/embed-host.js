// For pages of other sites: gives each `<iframe data-oefenwijzer>` the height of the exercise in it. A message counts only
// when it comes from the frame's own window and from the origin of the frame's address.
const MOST = 30000; // px

/** The frames of the page. */
const embedded = () => /** @type {HTMLIFrameElement[]} */ ([...document.querySelectorAll('iframe[data-oefenwijzer]')]);

addEventListener('message', ({ data, origin, source }) => {
  if (data?.oefenwijzer !== 'height' || !(data.height > 0 && data.height <= MOST)) return;
  const frame = embedded().find(({ contentWindow, src }) => contentWindow === source && new URL(src).origin === origin);
  if (!frame) return;
  const borders = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${data.height + borders}px`;
});

// A frame that was ready before this script has told its height to nobody.
embedded().forEach(({ contentWindow }) => contentWindow?.postMessage({ oefenwijzer: 'ask' }, '*'));
