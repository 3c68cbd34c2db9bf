/* Mọi trang: phím tắt, mở hết các mục, bảng xếp và lọc được. Chữ nằm ở mẫu trang, không ở đây. */
"use strict";
(() => {
const tim = (chon, goc = document) => [...goc.querySelectorAll(chon)];

/* Phím / vào ô tìm kiếm; Shift và mũi tên sang kỳ liền bên, trừ khi đang chọn chữ. Danh sách kỳ: mới nhất trước. */
document.addEventListener("keydown", (phim) => {
  if (phim.ctrlKey || phim.metaKey || phim.altKey || phim.target.closest("input, textarea, select")) return;
  const o = document.getElementById("tim");
  if (phim.key === "/" && o) {
    phim.preventDefault();
    o.focus();
    o.select();
  }
  const ben = { ArrowLeft: "nextElementSibling", ArrowRight: "previousElementSibling" }[phim.key];
  if (!ben || !phim.shiftKey || getSelection().toString()) return;
  document.querySelector(".cac-ky [aria-current]")?.closest("li")[ben]?.querySelector("a").click();
});
for (const cau of tim("[data-phim]")) cau.hidden = false;

/* Nút có giá trị thì mở hết các mục của trang, không có thì đóng hết. */
const muc = tim("main details");
for (const nut of tim("[data-mo]")) {
  nut.hidden = muc.length < 3;
  nut.onclick = () => muc.forEach((mot) => (mot.open = nut.value));
}

/* Chữ của ô chỉ có hình, khi rê chuột. */
for (const noi of tim(".o a")) noi.title = noi.textContent;

const mau = document.getElementById("dieu-khien");
const thuTu = tim("symbol").map((hinh) => hinh.id);
const khongDau = (chu) => chu.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/đ/g, "d");

/* Giá trị để xếp một hàng theo một cột: số, chữ, hay null khi ô trống hoặc gộp nhiều cột. */
const giaTri = (hang, cot) => {
  let cho = 0;
  const o = [...hang.cells].find((kia) => (cho += kia.colSpan) > cot);
  if (!o || o.colSpan > 1) return null;
  if (o.dataset.status) return thuTu.indexOf(`h-${o.dataset.status}`);
  const chu = o.textContent.trim();
  if (!cot) return chu;
  const ngay = o.querySelector(".ngay");
  if (ngay) return Date.parse(ngay.textContent.replace(/(\d+)\/(\d+)/, "$2/$1"));
  const nghin = document.documentElement.lang === "en" ? /,/g : /\./g;
  const doc = (so) => Number(so.replace(nghin, "").replace(",", ".").replace("−", "-"));
  const [, tu, tren] = /^([-−]?\d[\d.,]*)(?:\/(\d[\d.,]*))?/.exec(chu) || [];
  return tu ? doc(tu) / (doc(tren || "1") || 1) : chu || null;
};

const dungBang = (bang) => {
  const loi = mau.dataset;
  const goc = [...bang.tBodies].map((than) => [than, [...than.rows].filter((hang) => !hang.matches(".nhom") && hang.cells[1])]);
  const cac = goc.flatMap((muc) => muc[1]);
  if (cac.length < 4) return;
  const khung = mau.content.firstElementChild.cloneNode(true);
  const [oTen, oChon, nut, bao] = [...khung.querySelectorAll("input, select, button, [role]")];
  const cacCot = tim("th[data-xep]", bang);
  let [dau, chieu] = [null, 1];

  const lam = () => {
    const [tu, chon] = [khongDau(oTen.value.trim()), oChon.value];
    const loc = tu || chon;
    for (const hang of cac) {
      const ten = hang.cells[0];
      hang.khoa = dau && giaTri(hang, dau.cellIndex);
      hang.hidden = !khongDau(ten.textContent + ten.title).includes(tu) || (chon && !hang.querySelector(chon));
    }
    const kieu = cac.some((hang) => Number.isFinite(hang.khoa)) ? "number" : "string";
    const co = (hang) => typeof hang.khoa === kieu;
    const truoc = ({ khoa: a }, { khoa: b }) => chieu * (a - b || `${a}`.localeCompare(b, "vi", { numeric: true }));
    for (const [than, hang] of goc) {
      than.append(...hang.filter(co).sort(truoc), ...hang.filter((mot) => !co(mot)));
      than.hidden = loc && hang.every((mot) => mot.hidden);
    }
    if (bang.tFoot) bang.tFoot.hidden = loc;
    for (const o of cacCot) o.setAttribute("aria-sort", o !== dau ? "none" : chieu > 0 ? "ascending" : "descending");
    bao.textContent = (loc ? `${loi.hien} ${cac.filter((hang) => !hang.hidden).length}/${cac.length}. ` : "")
      + (dau ? `${loi.xep} ${dau.dataset.xep}, ${chieu > 0 ? loi.tang : loi.giam}.` : "");
  };

  oTen.oninput = oChon.onchange = lam;
  nut.onclick = () => {
    oTen.value = oChon.value = "";
    dau = null;
    lam();
  };
  if (!bang.querySelector("[data-state]")) oChon.parentElement.remove();
  if (cac.length < 12) for (const phan of tim("label, button", khung)) phan.remove();
  for (const o of cacCot) {
    o.dataset.xep ||= o.textContent.trim();
    const xep = o.appendChild(document.createElement("button"));
    Object.assign(xep, { type: "button", className: "xep", title: `${loi.xep} ${o.dataset.xep}` });
    xep.onclick = () => {
      chieu = dau !== o ? 1 : chieu > 0 ? -1 : 0;
      dau = chieu ? o : null;
      lam();
    };
  }
  (bang.closest(".cuon") || bang).before(khung);
};
if (mau) tim("table[data-bang]").forEach(dungBang);
})();
