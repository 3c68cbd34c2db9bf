/* Trang tìm kiếm: nhận câu hỏi, hiện kết quả. */
"use strict";
(() => {
const $ = (ma) => document.getElementById(ma);
const [o, kyChon, bao, ketQua, goiY, timTiep] = ["tim", "ky-chon", "bao-tim", "ket-qua", "goi-y", "tim-tiep"].map($);
const loi = ketQua.dataset;
const dien = (cau, giaTri) => cau.replace(/\{(\w+)\}/g, (_, ten) => giaTri[ten]);
const the = (ten, chu = "", lop = "") =>
  Object.assign(document.createElement(ten), { textContent: chu, className: lop });
const [MOT_LAN, CAC_NGAN] = [10, 12];
let [cacKy, cacTen, cacNgan, luot] = [[], [], [], 0];

const hienNhom = (nhom, cac, taoDong, hien) => {
  const [ds, nut] = [nhom.querySelector("ul, ol"), nhom.querySelector("button")];
  nhom.hidden = !cac.length;
  nut.hidden = cac.length <= hien;
  ds.replaceChildren(...cac.slice(0, hien).map(taoDong));
  nut.onclick = () => {
    hienNhom(nhom, cac, taoDong, hien + 2 * MOT_LAN);
    ds.children[hien].querySelector("a").focus();
  };
};
const dongTen = (ten) => {
  const [dong, noi] = [the("li"), the("a", ten.chu[0])];
  noi.href = ten.noi;
  dong.append(noi);
  return dong;
};
const hienTen = (cum) => {
  const khop = cum.length ? tonghop.tenKhop(cacTen, cum) : [];
  for (const nhom of ketQua.querySelectorAll("[data-nhom]")) {
    hienNhom(nhom, khop.filter((t) => String(t.loai) === nhom.dataset.nhom), dongTen, 6);
  }
  return khop.length;
};
const hienBaoCao = (lan, hien) => {
  const taoDong = (kq) => (kq.dong = kq.dong || dongBaoCao(kq, lan.cum));
  hienNhom($("bao-cao-tim"), lan.kq.sort(tonghop.thuTu), taoDong, hien);
};
const dongBaoCao = (kq, cum) => {
  const dong = dongTen({ chu: [`${cacTen[kq.noi].chu[0]}, ${cacKy[kq.ngan.ky]}`], noi: kq.trang });
  const [phu, cau] = [the("p", "", "phu"), the("p", "", "cau-tim")];
  dong.append(phu, cau);
  tonghop.doan(kq, cum).then((d) => {
    if (!d) return;
    if (d.neo) dong.firstChild.href += `#${d.neo}`;
    phu.append(the("bdi", [d.muc, kq.so, kq.cu ? loi.cu : ""].filter(Boolean).join(" · ")));
    const chu = the("bdi", d.truoc);
    let cho = 0;
    for (const [tu, den] of d.danh) {
      chu.append(d.chu.slice(cho, tu), the("mark", d.chu.slice(tu, den)));
      cho = den;
    }
    chu.append(d.chu.slice(cho) + d.sau);
    cau.append(chu);
  });
  return dong;
};

const baoSo = (lan, soTen, het) => {
  const count = (soTen + lan.kq.length).toLocaleString(document.documentElement.lang);
  if (!het) bao.textContent = dien(loi.coDo, { count, period: cacKy[lan.cac[lan.xong - 1].ky] });
  else bao.textContent = dien(count === "0" ? loi.khong : loi.co, { count, query: o.value.trim() });
  goiY.hidden = true;
  timTiep.hidden = het;
  if (!het || count !== "0") return;
  const gan = tonghop.tuGan(lan.cum, cacTen, lan.cac);
  goiY.hidden = false;
  goiY.replaceChildren(loi.batTu);
  if (!gan) return;
  const sua = o.value.normalize("NFC").split(/(\s+)/)
    .map((m) => (tonghop.cacTu(m).some((t) => t.tron === gan.tu.tron) ? gan.gan : m)).join("");
  goiY.prepend(dongTen({ chu: [dien(loi.gan, { word: sua })], noi: `?q=${encodeURIComponent(sua)}` }).firstChild, " ");
};

/* Tìm trong các ngăn chưa tìm, mới trước. Câu trả lời đầu tiên hiện ngay, rồi hiện lại khi đã tìm xong. */
const timThem = async (lan, soTen) => {
  const dung = Math.min(lan.xong + CAC_NGAN, lan.cac.length);
  while (lan.xong < dung) {
    const kq = await tonghop.timTrongNgan(lan.cac[lan.xong], lan.cum);
    if (lan.so !== luot) return;
    lan.xong++;
    lan.kq.push(...kq);
    if (lan.kq.some((k) => k.bac < 2)) lan.kq = lan.kq.filter((k) => k.bac < 2);
    if (kq.length && lan.kq.length === kq.length) hienBaoCao(lan, 5);
  }
  hienBaoCao(lan, MOT_LAN);
  baoSo(lan, soTen, lan.xong === lan.cac.length);
  ketQua.setAttribute("aria-busy", "false");
  timTiep.onclick = () => timThem(lan, soTen);
};

const tim = () => {
  const cum = tonghop.docCauHoi(o.value);
  const ky = kyChon.value;
  const lan = { so: ++luot, cum, kq: [], xong: 0, cac: cacNgan.filter((n) => !ky || String(n.ky) === ky) };
  $("cach-tim").hidden = cum.length > 0;
  ketQua.hidden = !cum.length;
  bao.textContent = "";
  goiY.hidden = timTiep.hidden = true;
  try {
    history.replaceState(null, "", `?q=${encodeURIComponent(o.value)}${ky && `&ky=${ky}`}`);
  } catch {
    // Có trình duyệt không cho đổi địa chỉ của tệp.
  }
  const soTen = hienTen(cum);
  if (!cum.length) return;
  ketQua.setAttribute("aria-busy", "true");
  timThem(lan, soTen);
};

/* Mũi tên, Esc. */
document.addEventListener("keydown", (phim) => {
  if (phim.key === "Escape" && ketQua.contains(phim.target)) return o.focus();
  const buoc = { ArrowDown: 1, ArrowUp: -1 }[phim.key];
  const cac = [o, ...[...ketQua.querySelectorAll("a")].filter((a) => a.offsetParent)];
  const cho = cac.indexOf(phim.target);
  if (!buoc || cho < 0 || !cac[cho + buoc]) return;
  phim.preventDefault();
  cac[cho + buoc].focus();
});

const bat = ([ky, ten, ngan]) => {
  cacKy = ky;
  cacTen = ten.map(([loai, chu, noi, ...khac]) => ({ loai, noi, chu: [chu, ...khac] }));
  cacNgan = ngan.map(([ky, khoa, thuMuc, dau], thuTu) => ({ ky, khoa, thuMuc, thuTu, dau: dau ? dau.split(" ") : [] }));
  for (const so of new Set(cacNgan.map((n) => n.ky))) kyChon.append(new Option(cacKy[so], so));
  const hoi = new URLSearchParams(location.search);
  o.value = hoi.get("q") || o.value;
  kyChon.value = hoi.get("ky") || "";
  if (!kyChon.value) kyChon.value = "";
  let cho;
  o.addEventListener("input", () => {
    clearTimeout(cho);
    cho = setTimeout(tim, 120);
  });
  kyChon.addEventListener("change", tim);
  o.form.addEventListener("submit", (gui) => {
    gui.preventDefault();
    tim();
  });
  tim();
};
const nhan = tonghop.nhan;
tonghop.nhan = (khoa, noiDung) => (khoa === "muc" ? bat(noiDung) : nhan(khoa, noiDung));
})();
