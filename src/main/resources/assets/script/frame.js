// A frame tells the page around it how tall it is, and nothing else.
if (parent !== window && document.body.matches(".framed")) {
  const tell = () => parent.postMessage({ keymend: "height", height: document.body.scrollHeight }, "*");
  new ResizeObserver(tell).observe(document.body);
  tell();
}
