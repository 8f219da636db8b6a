// One line in the platform's page: <script src="https://…/embed.js" data-exchange="binance" async></script>
(() => {
  "use strict";
  const script = document.currentScript;
  const portal = new URL(script.src).origin;
  const { exchange, article } = script.dataset;
  const page = article
    ? `/embed/article/${encodeURIComponent(article)}`
    : `/embed/key-check${exchange ? `?exchange=${encodeURIComponent(exchange)}` : ""}`;
  const frame = document.createElement("iframe");
  frame.src = portal + page;
  frame.title = script.dataset.title || "Test an exchange key";
  frame.setAttribute("referrerpolicy", "origin");
  Object.assign(frame.style, { width: "100%", height: "40rem", border: "0" });
  addEventListener("message", (event) => {
    if (event.origin !== portal || event.source !== frame.contentWindow) return;
    const height = Number(event.data?.height);
    if (event.data?.keymend === "height" && height > 0 && height < 20000) frame.style.height = `${Math.ceil(height)}px`;
  });
  script.after(frame);
})();
