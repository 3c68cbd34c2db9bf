/* Tách một đoạn thành từ còn dấu và từ bỏ dấu, đúng như Folding.swift làm khi lập chỉ mục. */
"use strict";
const tonghop = {};
(() => {
// Dấu trên những chữ mà tiếng Việt có.
const DAU = { "\u0300": "aeiou", "\u0301": "aeiouy", "\u0302": "aeo", "\u0303": "aoiu", "\u0306": "a", "\u031B": "ou" };
const MU = "\u0302\u0306\u031B";
const THANH = "\u0300\u0301\u0309\u0303\u0323";
const LATINH = { "ø": "o", "ħ": "h", "ı": "i", "ł": "l", "ŀ": "l", "ŉ": "n", "ŧ": "t", "ſ": "s" };
const LA_MA = "i ii iii iv v vi vii viii ix x xi xii l c d m".split(" ");
const [NGAT, BO] = [1, 0];

const chu = (goc, dau = "") => {
  const ket = { goc, mu: "", thanh: "", viet: goc };
  for (const d of dau) themDau(ket, d);
  return ket;
};
const themDau = (c, d) => {
  if (MU.includes(d)) c.mu = d;
  else if (THANH.includes(d)) c.thanh = d;
};
const ascii = (ma) => {
  const k = String.fromCharCode(ma).toLowerCase();
  return /[a-z0-9]/.test(k) ? chu(k) : NGAT;
};
const theoLoai = (k) => {
  if (/\p{L}|\p{N}|\p{Mc}/u.test(k)) {
    const nho = /\p{Lu}|\p{Lt}/u.test(k) ? k.toLowerCase() : k;
    return { la: [...nho].length === 1 ? nho : k };
  }
  return /\p{Mn}|\p{Me}|\p{Cf}/u.test(k) ? BO : NGAT;
};
const latinh = (k, ma) => {
  if ("ĐđÐðƉ".includes(k)) return Object.assign(chu("d"), { viet: "đ" });
  if (ma === 0xd7 || ma === 0xf7) return NGAT;
  if (ma >= 0x180 && ma < 0x1cd && !"ƠơƯư".includes(k)) return theoLoai(k);
  const nho = k === "ſ" ? k : k.toLowerCase();
  const [goc, ...dau] = (LATINH[nho] || nho).normalize("NFD");
  if (!/[a-z]/.test(goc)) return theoLoai(k);
  if (ma >= 0x1ea0) return chu(goc, dau);
  return chu(goc, ma < 0x1cd ? dau.filter((d) => (DAU[d] || "").includes(goc)) : "");
};
/* Một ký tự: chữ, dấu, nhiều chữ, chữ lạ, chỗ ngắt hay không là gì. */
const loai = (k) => {
  const ma = k.codePointAt(0);
  if (ma < 0x80) return ascii(ma);
  if (ma < 0xc0) {
    if ("\xad\xb5".includes(k)) return theoLoai(k);
    const i = "ª²³¹º".indexOf(k);
    return i < 0 ? NGAT : chu("a231o"[i]);
  }
  if (ma <= 0x1dc || (ma >= 0x1ea0 && ma <= 0x1ef9)) return latinh(k, ma);
  if (ma >= 0x300 && ma <= 0x36f) {
    const d = ma === 0x340 || ma === 0x341 ? k.normalize("NFD") : k;
    return MU.includes(d) || THANH.includes(d) ? { dau: d } : BO;
  }
  if (ma >= 0x2070 && ma <= 0x2089) return (ma & 15) <= 9 ? chu(String(ma & 15)) : NGAT;
  if (ma >= 0x2160 && ma <= 0x217f) return { nhieu: LA_MA[(ma - 0x2160) % 16] };
  if (ma >= 0xff01 && ma <= 0xff5e) return ascii(ma - 0xfee0);
  return theoLoai(k);
};

// Chữ y đứng một mình sau phụ âm thì viết i: kỹ = kĩ, Quy = Qui.
const yThanhI = (cac) => {
  const n = cac.length;
  if (n < 2 || cac[n - 1].goc !== "y") return;
  const truoc = cac[n - 2].goc;
  if (truoc === "u" ? n === 3 && cac[0].goc === "q" : /[b-df-hj-np-xz]/.test(truoc)) cac[n - 1].goc = cac[n - 1].viet = "i";
};
// Thanh của vần oa, oe, uy đặt ở chữ trước: hoà = hòa.
const datThanh = (cac) => {
  const [truoc, sau] = cac.slice(-2);
  if (!sau || truoc.mu || sau.mu || !["oa", "oe", "uy"].includes(truoc.goc + sau.goc)) return;
  if (cac.length > 2 && cac[cac.length - 3].goc === "q") return;
  truoc.thanh = truoc.thanh || sau.thanh;
  sau.thanh = "";
};

/* Mỗi từ: tu, den là chỗ trong đoạn; dau là từ còn dấu, tron là từ bỏ dấu. */
tonghop.cacTu = (doan) => {
  const ket = [];
  let [cac, viet, tu, den, cho] = [[], "", -1, 0, 0];
  const xa = () => {
    for (const c of cac) viet += c.viet + c.mu + c.thanh;
    cac = [];
  };
  const het = () => {
    if (tu < 0) return;
    yThanhI(cac);
    datThanh(cac);
    xa();
    ket.push({ tu, den, dau: viet, tron: viet.replace(/[\u0300-\u033F]/g, "").replace(/đ/g, "d") });
    [viet, tu] = ["", -1];
  };
  for (const k of doan) {
    const l = loai(k);
    if (l === NGAT) het();
    else if (l !== BO) {
      if (l.dau) {
        if (cac.length) themDau(cac[cac.length - 1], l.dau);
      } else {
        if (tu < 0) tu = cho;
        if (l.nhieu) cac.push(...[...l.nhieu].map((c) => chu(c)));
        else if (l.la) {
          xa();
          viet += l.la;
        } else cac.push(l);
      }
      den = cho + k.length;
    }
    cho += k.length;
  }
  het();
  return ket;
};
})();
