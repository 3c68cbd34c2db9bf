/* Mọi trang: phím / đưa con trỏ vào ô tìm kiếm. */
"use strict";
document.addEventListener("keydown", (phim) => {
  const o = document.getElementById("tim");
  if (!o || phim.key !== "/" || phim.ctrlKey || phim.metaKey || phim.altKey) return;
  if (phim.target.closest("input, textarea, select, [contenteditable]")) return;
  phim.preventDefault();
  o.focus();
  o.select();
});
