// What a page does with the frame: gives it the notice when it asks, and the height that it says.
const frame = document.querySelector('iframe');
const text = fetch('../samples/250871.txt').then((answer) => answer.text());

addEventListener('message', async ({ data, source }) => {
  if (source !== frame.contentWindow) return;
  if (data.type === 'vacancy-waiting') source.postMessage({ type: 'vacancy-notice', text: await text }, location.origin);
  if (data.type === 'vacancy-size') frame.style.height = `${data.height}px`;
});

// It may have asked before this ran.
frame.contentWindow.postMessage({ type: 'vacancy-notice', text: await text }, location.origin);
