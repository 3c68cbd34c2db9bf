/* Tra chỉ mục: các tệp .js nạp dần theo từ được hỏi. */
"use strict";
(() => {
const [dangNap, daNhan] = [new Map(), new Map()];
tonghop.nhan = (khoa, noiDung) => daNhan.set(khoa, noiDung);
const nap = (ngan, ten) => {
  const khoa = `${ngan.khoa}/${ten}`;
  if (!dangNap.has(khoa)) dangNap.set(khoa, new Promise((xong) => {
    const the = document.createElement("script");
    the.src = `${ngan.thuMuc}/${ten}.js`;
    the.onload = the.onerror = () => xong(daNhan.get(khoa));
    document.head.append(the);
  }));
  return dangNap.get(khoa);
};

/* Chỗ cuối cùng trong dãy tăng mà phần tử không lớn hơn x. */
const choCuoi = (day, x) => {
  let [thap, cao] = [0, day.length];
  while (thap < cao) {
    const giua = (thap + cao) >> 1;
    if (day[giua] <= x) thap = giua + 1;
    else cao = giua;
  }
  return thap - 1;
};

/* Câu hỏi thành các cụm: chữ trong ngoặc kép, hay chữ liền nhau như 62-KL/TW, là một cụm. */
tonghop.docCauHoi = (hoi) => {
  const cum = [];
  for (const [, kep, don] of hoi.replace(/[“”„«»]/g, '"').matchAll(/"([^"]*)"?|([^\s"]+)/g)) {
    const tu = tonghop.cacTu(don || kep);
    if (tu.length) cum.push(tu);
  }
  // Từ cuối đang gõ dở thì tìm cả những từ bắt đầu như vậy; số thì không.
  const cuoi = cum.flat().pop();
  if (cuoi) cuoi.do = /[^\s"”»]$/.test(hoi) && cuoi.tron.length > 1 && /\D/.test(cuoi.tron);
  return cum;
};

/* Bậc khớp: 0 đúng cả dấu, 1 đúng khi bỏ dấu, 2 đúng phần đầu của từ gõ dở, 9 không khớp. */
const bac = (tu, hoi) =>
  tu.dau === hoi.dau ? 0 : tu.tron === hoi.tron ? 1 : hoi.do && tu.tron.startsWith(hoi.tron) ? 2 : 9;

/* Tên gọi có đủ các cụm; có tên khớp trọn từ thì bỏ tên chỉ khớp phần đầu của từ gõ dở. */
tonghop.tenKhop = (cacTen, cum) => {
  const ket = [];
  for (const ten of cacTen) {
    ten.tu ||= ten.chu.map(tonghop.cacTu);
    let [diem, kem] = [ten.tu[0].length / 1000, 0];
    for (const c of cum) {
      let [tot, b] = [Infinity, 9];
      ten.tu.forEach((tu, o) => {
        for (let i = 0; i + c.length <= tu.length; i++) {
          const nay = Math.max(...c.map((hoi, j) => bac(tu[i + j], hoi)));
          const d = nay * 2 + (o ? 5 : 0) + (i ? 0.5 : 0);
          if (nay < 9 && d < tot) [tot, b] = [d, nay];
        }
      });
      diem += tot;
      kem = Math.max(kem, b);
    }
    if (kem < 9) ket.push({ ten, diem, kem });
  }
  const tron = ket.filter((k) => k.kem < 2);
  return (tron.length ? tron : ket).sort((a, b) => a.diem - b.diem).map((k) => k.ten);
};

/* Các từ của một tệp: từ bỏ dấu → [từ còn dấu, chỗ đứng, …]. */
const bangTu = async (ngan, so) => {
  ngan.bang ||= [];
  const day = ngan.bang[so] ? [] : (await nap(ngan, `t${so}`)) || [];
  ngan.bang[so] ||= new Map();
  for (let i = 0; i < day.length; i += 2) ngan.bang[so].set(day[i], day[i + 1]);
  return ngan.bang[so];
};

const SO = new Uint8Array(128);
[..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"].forEach((k, i) => (SO[k.charCodeAt(0)] = i));
/* Mỗi chỗ là vị trí * 4 + bậc; trong tệp là các khoảng cách theo cơ số 32. */
const giaiMa = (chuoi, b, ket) => {
  let [cho, nhan] = [0, 1];
  for (let i = 0; i < chuoi.length; i++) {
    const s = SO[chuoi.charCodeAt(i)];
    cho += (s & 31) * nhan;
    nhan *= 32;
    if (s < 32) {
      ket.push(cho * 4 + b);
      nhan = 1;
    }
  }
};

/* Mọi chỗ của một từ trong một ngăn, theo thứ tự. */
const choCua = (ngan, hoi) => {
  hoi.cho ||= [];
  return (hoi.cho[ngan.thuTu] ||= docCho(ngan, hoi));
};
const docCho = async (ngan, hoi) => {
  const so = choCuoi(ngan.dau, hoi.tron);
  const ket = [];
  const them = (dang, b) => {
    for (let i = 0; i < dang.length; i += 2) giaiMa(dang[i + 1], dang[i] === hoi.dau ? 0 : b, ket);
  };
  if (so >= 0) them((await bangTu(ngan, so)).get(hoi.tron) || [], 1);
  if (!ket.length && hoi.do) {
    for (let i = Math.max(so, 0); i <= choCuoi(ngan.dau, hoi.tron + "\uffff"); i++) {
      for (const [tron, dang] of await bangTu(ngan, i)) if (tron.startsWith(hoi.tron)) them(dang, 2);
    }
  }
  return Float64Array.from(ket).sort();
};

/* Các từ đứng liền nhau: chỗ của từ đầu, bậc của từ khớp kém nhất. */
const ghep = (day) => {
  const tro = day.map(() => 0);
  return day[0].map((dau) => {
    let b = dau & 3;
    for (let j = 1; j < day.length; j++) {
      const can = dau - (dau & 3) + j * 4;
      while (day[j][tro[j]] < can) tro[j]++;
      const thua = day[j][tro[j]] - can;
      b = thua < 4 ? Math.max(b, thua) : NaN;
    }
    return dau - (dau & 3) + b;
  }).filter((m) => m >= 0);
};

/* Khoảng ngắn nhất chứa đủ mọi cụm. */
const khoangNgan = (day, dai, du) => {
  const tro = day.map(() => 0);
  let ket = [0, Infinity];
  for (;;) {
    let [thap, den] = [0, 0];
    for (let j = 0; j < day.length; j++) {
      if (day[j][tro[j]] < day[thap][tro[thap]]) thap = j;
      den = Math.max(den, day[j][tro[j]] + dai[j]);
    }
    const tu = day[thap][tro[thap]];
    if (den - tu < ket[1] - ket[0]) ket = [tu, den];
    if (ket[1] - ket[0] <= du || ++tro[thap] === day[thap].length) return ket;
  }
};

/* Các báo cáo của một ngăn có đủ các cụm, mỗi báo cáo một chỗ: đúng dấu nhất, gần nhau nhất. */
tonghop.timTrongNgan = async (ngan, cum) => {
  // Thiếu từ có lẽ hiếm nhất thì khỏi nạp các từ khác.
  const hiem = (hoi) => (/\d\d/.test(hoi.tron) ? 99 : hoi.tron.length);
  const hiemNhat = cum.flat().reduce((a, b) => (hiem(b) > hiem(a) ? b : a));
  if (!(await choCua(ngan, hiemNhat)).length) return [];
  const day = await Promise.all(cum.map(async (c) => ghep(await Promise.all(c.map((hoi) => choCua(ngan, hoi))))));
  const muc = day.every((d) => d.length) && (await nap(ngan, "muc"));
  if (!muc) return [];
  const [goc, trang, manh] = muc;
  const dai = cum.map((c) => c.length);
  const du = cum.flat().length;
  const ket = [];
  trang.forEach(([dau, noi, tep, so, cu], i) => {
    const het = i + 1 < trang.length ? trang[i + 1][0] * 4 - 1 : Infinity;
    const phan = day.map((d) => d.slice(choCuoi(d, dau * 4 - 1) + 1, choCuoi(d, het) + 1));
    for (let b = 0; b < 3; b++) {
      const loc = phan.map((p) => p.filter((m) => (m & 3) <= b).map((m) => Math.floor(m / 4)));
      if (loc.some((p) => !p.length)) continue;
      const [cho, den] = khoangNgan(loc, dai, du);
      const thua = den - cho - du;
      const xa = [0, 6, 40].filter((x) => thua > x).length;
      ket.push({ ngan, manh, noi, so, cu, bac: b, xa, cho, trang: `${goc}${tep}.html`, dem: loc.reduce((n, p) => n + p.length, 0) });
      break;
    }
  });
  return ket;
};

tonghop.thuTu = (a, b) =>
  a.cu - b.cu || a.bac - b.bac || a.xa - b.xa || a.ngan.thuTu - b.ngan.thuTu || b.dem - a.dem || a.noi - b.noi;

/* Mục, neo, câu ở chỗ tìm thấy, và các quãng cần đánh dấu trong câu. */
tonghop.doan = async (kq, cum) => {
  const [mucDau, cacDoan] = (await nap(kq.ngan, `v${choCuoi(kq.manh, kq.cho)}`)) || ["", []];
  const i = choCuoi(cacDoan.map((d) => d[0]), kq.cho);
  if (i < 0) return null;
  const [dau, neo, chu] = cacDoan[i];
  const tren = cacDoan.slice(0, i + 1).filter((d) => d[3]).pop();
  const tu = tonghop.cacTu(chu);
  const so = Math.min(kq.cho - dau, tu.length - 1);
  // Câu chứa từ đầu; dài quá thì lấy 24 từ trước và 40 từ sau.
  const ngat = (k) => !tu[k] || !tu[k - 1] || /[.!?;]\s|\n/.test(chu.slice(tu[k - 1].den, tu[k].tu));
  let [a, b] = [so, so + 1];
  while (!ngat(a) && so - a < 24) a--;
  while (!ngat(b) && b - so < 40) b++;
  const tuDau = a ? tu[a].tu - /\S*$/.exec(chu.slice(tu[a - 1].den, tu[a].tu))[0].length : 0;
  const den = b < tu.length ? tu[b - 1].den + /^\S*/.exec(chu.slice(tu[b - 1].den, tu[b].tu))[0].length : chu.length;
  const danh = [];
  for (const t of tu.slice(a, b)) {
    if (!cum.flat().some((hoi) => bac(t, hoi) <= kq.bac)) continue;
    const cuoi = danh[danh.length - 1];
    if (cuoi && chu.slice(cuoi[1] + tuDau, t.tu) === " ") cuoi[1] = t.den - tuDau;
    else danh.push([t.tu - tuDau, t.den - tuDau]);
  }
  const muc = tren ? (tren[3] === 1 ? tren[2] : "") : mucDau;
  return { muc, neo, danh, chu: chu.slice(tuDau, den), truoc: ngat(a) ? "" : "… ", sau: ngat(b) ? "" : " …" };
};

const lech = (a, b) => {
  let truoc = [...b, ""].map((_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const nay = [i];
    for (let j = 1; j <= b.length; j++) {
      nay[j] = Math.min(truoc[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1), truoc[j] + 1, nay[j - 1] + 1);
    }
    truoc = nay;
  }
  return truoc[b.length];
};
/* Từ gần giống, hay gặp nhất, với một từ không có trong tên gọi và những tệp đã nạp. */
tonghop.tuGan = (cum, cacTen, cacNgan) => {
  const biet = new Map();
  const them = (tron, dau, lan) => biet.set(tron, [dau, lan + (biet.has(tron) ? biet.get(tron)[1] : 0)]);
  for (const bang of cacNgan.flatMap((n) => n.bang || [])) for (const [tron, d] of bang) them(tron, d[0], d[1].length);
  for (const t of cacTen.flatMap((ten) => ten.tu[0])) them(t.tron, t.dau, 500);
  for (const hoi of cum.flat()) {
    if (biet.has(hoi.tron) || hoi.tron.length < 3) continue;
    let [gan, it] = ["", hoi.tron.length > 5 ? 2.5 : 1.5];
    for (const [tron, [dau, lan]] of biet) {
      const n = Math.abs(tron.length - hoi.tron.length) < it ? lech(tron, hoi.tron) - lan / 1e9 : it;
      if (n < it) [gan, it] = [dau, n];
    }
    if (gan) return { tu: hoi, gan: gan.normalize("NFC") };
  }
  return null;
};
})();
