use vacancy_files::*;
fn go(h: &str, s: &str) {
    let many = 1 << 18;
    let b = h.to_owned() + &s.repeat(many / s.len());
    let t = std::time::Instant::now();
    let mut o = ReadOptions {
        name: None,
        password: None,
        limits: Limits::default(),
        progress: &mut |_, _| {},
    };
    let _ = read(b.as_bytes(), &mut o);
    let a = t.elapsed();
    let b = h.to_owned() + &s.repeat(many * 2 / s.len());
    let t = std::time::Instant::now();
    let _ = read(b.as_bytes(), &mut o);
    let c = t.elapsed();
    println!("{s:?} {a:?} {:.1}", c.as_secs_f64() / a.as_secs_f64());
}
fn main() {
    for s in [
        "<",
        "<a ",
        "</",
        "<!--",
        "&",
        "<td>",
        "<p>",
        "<li><ul>",
        "<a href=\"",
        "<b>",
        "\u{a0}<br>",
        "</p>",
        "x<br>",
        "<table>",
        "<a href=x>y",
        "<li>x",
    ] {
        go("<html>", s);
    }
    go("<html><title>", "</titl");
    go("<html><a b='", "x>\"<c d=\"");
    for s in [
        "{",
        "}",
        "\\par",
        "\\'",
        "\\u1 ",
        "\\cell",
        "x\\cell\\row ",
        "{\\listtext 1.}x\\par ",
        "x",
        "\\'e9",
    ] {
        go("{\\rtf1 \\intbl ", s);
    }
    for s in ["--b\n", "--b\n\nx\n", "a: b\n", "=\n", "--b--\n"] {
        go("From: a\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n", s);
    }
}
