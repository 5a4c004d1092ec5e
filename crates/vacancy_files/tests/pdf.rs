//! Pages as PDFs draw them: what is read of them and what is not.
#![expect(clippy::unwrap_used, reason = "a test that cannot make its file has failed")]

mod common;

use common::{read_file, shown};
use vacancy_files::{FileError, Limits, ReadOptions, read};
use vacancy_text::Document;

/// A file, its objects put together by hand. It has no table of them: readers look them up.
struct Pdf {
    /// What the catalogue says besides its pages.
    catalogue: &'static str,
    /// What each page says besides its content.
    page: &'static str,
    /// The font `F`.
    font: &'static str,
    /// What the pages' resources hold besides it.
    resources: &'static str,
    /// From the tenth on.
    objects: Vec<String>,
}

/// The number of the object that is the first page.
const FIRST_PAGE: usize = 100;

impl Pdf {
    fn new() -> Self {
        let font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
        Self { catalogue: "", page: "", font, resources: "", objects: Vec::new() }
    }

    /// The text of pages with this content.
    fn read(&self, pages: &[String]) -> Result<String, FileError> {
        read_file(self.bytes(pages).as_bytes()).map(|document| shown(&document))
    }

    #[track_caller]
    fn check(&self, pages: &[String], expected: &[&str]) {
        assert_eq!(self.read(pages).unwrap().lines().collect::<Vec<_>>(), expected);
    }

    fn bytes(&self, pages: &[String]) -> String {
        let Self { catalogue, page, font, resources, objects } = self;
        let numbers = || (FIRST_PAGE..).step_by(2).zip(pages);
        let kids: Vec<_> = numbers().map(|(number, _)| format!("{number} 0 R")).collect();
        let (kids, count) = (kids.join(" "), pages.len());
        let mut all = vec![
            (1, format!("<</Type/Catalog/Pages 2 0 R{catalogue}>>")),
            (2, format!("<</Type/Pages/Count {count}/Kids[{kids}]>>")),
            (3, (*font).to_owned()),
        ];
        all.extend((10..).zip(objects.iter().cloned()));
        for (number, content) in numbers() {
            let content_number = number + 1;
            all.push((
                number,
                format!(
                    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents {content_number} 0 R\
                 /Resources<</Font<</F 3 0 R>>{resources}>>{page}>>"
                ),
            ));
            all.push((content_number, stream("", content)));
        }
        let written =
            all.iter().map(|(number, object)| format!("{number} 0 obj\n{object}\nendobj\n"));
        format!("%PDF-1.7\n{}trailer<</Root 1 0 R>>\n%%EOF", written.collect::<String>())
    }
}

fn stream(dict: &str, content: &str) -> String {
    format!("<<{dict}/Length {}>>\nstream\n{content}\nendstream", content.len())
}

/// Words of 10 points that begin so far from the left, and so far from the bottom.
fn words(x: u16, y: u16, words: &str) -> String {
    sized(10, x, y, words)
}

fn sized(size: u16, x: u16, y: u16, words: &str) -> String {
    format!("BT /F {size} Tf {x} {y} Td ({words}) Tj ET\n")
}

#[test]
fn leaves_the_numbers_of_notes_out() {
    let raised = |before: &str, small: &str, behind: &str| {
        let small = format!("/F 6 Tf 4 Ts ({small}) Tj /F 10 Tf 0 Ts");
        format!("BT /F 10 Tf 72 700 Td ({before}) Tj {small} ({behind}) Tj ET")
    };
    for (page, expected) in [
        (raised("Grade: G12", "1", " for the post"), "p Grade: G12 for the post"),
        (raised("Grade: G12", "\\(1\\)", ", or G13"), "p Grade: G12, or G13"),
        (raised("on the 1", "st", " of May"), "p on the 1st of May"),
        (raised("an office of 12 m", "2", " and more"), "p an office of 12 m2 and more"),
        (raised("", "1", "See below."), "p 1See below."),
    ] {
        Pdf::new().check(&[page], &[expected]);
    }
}

/// The running heads that are text of a file with these heads, and a `-` for the rest of a page.
#[track_caller]
fn check_heads(heads: &[&str], expected: &[&str]) {
    let mut letters = ('a'..='z').cycle();
    let page = |head: &&str| {
        let marking = words(250, 780, "NATO UNCLASSIFIED");
        let rows =
            (60..70).map(|y| words(72, 10 * y, &letters.next().unwrap().to_string().repeat(60)));
        marking + &words(72, 760, head) + &rows.collect::<String>()
    };
    let pages: Vec<String> = heads.iter().map(page).collect();
    let shown = Pdf::new().read(&pages).unwrap();
    let kept = shown.lines().filter(|line| !line.starts_with("furniture"));
    let mut kept: Vec<&str> = kept.map(|line| if line.len() < 60 { line } else { "-" }).collect();
    kept.dedup();
    assert_eq!(kept, expected);
}

#[test]
fn keeps_the_running_head_of_the_first_page() {
    let head = "Vacancy 250871 - Officer, Plans";
    check_heads(&[head; 4], &["p Vacancy 250871 - Officer, Plans", "-"]);
    check_heads(&[head; 2], &["p Vacancy 250871 - Officer, Plans", "-"]);
    check_heads(&["23/05/2025, 10:34 Officer, Plans"; 3], &["-"]);
}

#[test]
fn keeps_the_number_of_each_notice() {
    let (first, second) = ("VACANCY NOTICE 250870", "VACANCY NOTICE 250871");
    let kept = ["p VACANCY NOTICE 250870", "-", "p VACANCY NOTICE 250871", "-"];
    check_heads(&[first, second], &kept);
    check_heads(&[first, first, first, second, second, second], &kept);
    let third = ["p VACANCY NOTICE 250872", "-"];
    check_heads(&[first, second, "VACANCY NOTICE 250872"], &[&kept[..], &third].concat());
}

#[test]
fn leaves_out_what_is_off_the_page() {
    let [shown, below, beside] = [
        words(72, 700, "shown"),
        "BT /F 9 Tf 72 -20 Td (below) Tj ET".to_owned(),
        words(601, 600, "beside"),
    ];
    let pages = [shown + &below + &beside + &words(599, 500, "I")];
    Pdf::new().check(&pages, &["p shown", "p I"]);
    let cropped = Pdf { page: "/CropBox[0 550 700 900]", ..Pdf::new() };
    cropped.check(&pages, &["p shown"]);
    let turned = Pdf { page: "/Rotate 90", ..Pdf::new() };
    turned.check(&pages, &["p shown", "p I"]);
}

#[test]
fn leaves_out_layers_that_are_switched_off() {
    let layer = |name: &str, content: &str| format!("/OC /{name} BDC {content} EMC ");
    let page = words(72, 700, "shown")
        + &layer("Off", &(words(72, 680, "draft") + "/Off Do"))
        + &layer("On", &words(72, 660, "final"))
        + &layer("BothOff", &words(72, 640, "neither"))
        + &layer("OneOff", &words(72, 620, "either"))
        + "/Drawn Do ";
    let pdf = Pdf {
        catalogue: "/OCProperties<</OCGs[10 0 R 11 0 R 12 0 R]/D<</OFF[10 0 R 12 0 R]>>>>",
        resources: "/Properties<</Off 10 0 R/On 11 0 R/BothOff<</OCGs[10 0 R 12 0 R]>>\
                    /OneOff<</OCGs[10 0 R 11 0 R]>>>>/XObject<</Drawn 13 0 R>>",
        objects: vec![
            "<</Type/OCG>>".to_owned(),
            "<</Type/OCG>>".to_owned(),
            "<</Type/OCG>>".to_owned(),
            stream("/Subtype/Form/OC 12 0 R", &words(72, 600, "stamp")),
        ],
        ..Pdf::new()
    };
    pdf.check(&[page], &["p shown", "p final", "p either"]);
}

#[test]
fn reads_the_fields_of_forms() {
    let field =
        |kind: &str, place: &str| format!("<</Subtype/{kind}/Rect[{place}]/AP<</N 14 0 R>>>>");
    let pdf = Pdf {
        page: "/Annots[10 0 R 11 0 R 12 0 R 13 0 R]",
        objects: vec![
            field("Widget/V(2025)", "180 695 380 715"),
            field("FreeText", "72 595 272 615"),
            field("Widget/F 2", "180 495 380 515"),
            field("Popup", "180 395 380 415"),
            stream("/Subtype/Form/BBox[100 100 300 120]", &words(102, 105, "23-Jun-2025")),
        ],
        ..Pdf::new()
    };
    let page = words(72, 700, "Application Deadline:");
    pdf.check(&[page], &["p Application Deadline: 23-Jun-2025", "p 23-Jun-2025"]);
}

#[test]
fn refuses_a_notice_half_of_which_is_pictures() {
    let pdf = Pdf {
        resources: "/XObject<</Picture 10 0 R>>",
        objects: vec![stream("/Subtype/Image/Width 1/Height 1", "0")],
        ..Pdf::new()
    };
    let pages = |kinds: &str| -> Vec<String> {
        let page = |kind| match kind {
            't' => words(72, 700, "The incumbent must hold a university degree in law."),
            _ => "600 0 0 800 0 0 cm /Picture Do".to_owned(),
        };
        kinds.chars().map(page).collect()
    };
    for (kinds, pictures) in [("p", 1), ("tpp", 2), ("ptptp", 3), ("ttpp", 2)] {
        let refused = pdf.read(&pages(kinds)).unwrap_err();
        assert_eq!(refused, FileError::Scanned { pages: pictures }, "{kinds}");
    }
    for kinds in ["pt", "tp", "ptp", "pttpttp"] {
        assert!(pdf.read(&pages(kinds)).is_ok(), "{kinds}");
    }
}

#[test]
fn asks_the_font_where_its_map_has_a_gap() {
    // A font of one table, by which the glyphs 1 and 2 are the figures 1 and 2.
    let cmap = "\0\0\0\x01\0\x03\0\x01\0\0\0\x0C\0\x06\0\x0E\0\0\0\x31\0\x02\0\x01\0\x02";
    let program = format!("\0\x01\0\0\0\x01\0\0\0\0\0\0cmap\0\0\0\0\0\0\0\x1C\0\0\0\x1A{cmap}");
    let pdf = Pdf {
        font: "<</Subtype/Type0/Encoding/Identity-H/DescendantFonts[10 0 R]/ToUnicode 11 0 R>>",
        objects: vec![
            "<</Subtype/CIDFontType2/DW 500/FontDescriptor<</FontFile2 12 0 R>>>>".to_owned(),
            stream("", "beginbfchar <0002> <0047> endbfchar"),
            stream("", &program),
        ],
        ..Pdf::new()
    };
    pdf.check(&["BT /F 10 Tf 72 700 Td <0002 0001> Tj ET".to_owned()], &["p G1"]);
}

#[test]
fn opens_with_a_password_that_has_an_accent() {
    let latin = (
        "C2607EDD852F075BACE687B801D50DB2F24075065A85DAA25CCB99289943B411",
        "B872919EB3AEC6789395BEF18881266C00000000000000000000000000000000",
    );
    let unicode = (
        "B77AC4B691574ACF0AB407217A8E876C9726E9862FECCF9B208B4251054A2499",
        "C8F9C14A01FBB32E01D4853DDA1672DA00000000000000000000000000000000",
    );
    for (owner, user) in [latin, unicode] {
        let encrypt = format!(
            "trailer<</Encrypt<</Filter/Standard/V 4/R 4/Length 128/P -4/O<{owner}>/U<{user}>>>"
        );
        let bytes = Pdf::new().bytes(&[words(72, 700, "opened")]).replace("trailer<<", &encrypt);
        let open = |password| {
            let limits = Limits::default();
            let progress = &mut |_, _| {};
            let mut options = ReadOptions { name: None, password, limits, progress };
            read(bytes.as_bytes(), &mut options).map(Document::into_text)
        };
        assert_eq!(open(Some("clé")), Ok("opened".to_owned()));
        assert_eq!(open(Some("cle")), Err(FileError::PasswordWrong));
        assert_eq!(open(None), Err(FileError::PasswordNeeded));
    }
}

#[test]
fn knows_the_rows_of_a_table_by_its_lines() {
    let row = |y: u16, caption: &str, values: &[&str]| {
        let height = 14 * u16::try_from(values.len()).unwrap();
        let values = (0..).zip(values).map(|(at, value)| words(260, y - 14 * at, value));
        words(72, y - height / 2 + 7, caption) + &values.collect::<String>()
    };
    let rule = |y: u16| format!("60 {y} m 500 {y} l S\n");
    let underline = "72 618 m 126 618 l S\n";
    let page = rule(712)
        + &row(700, "Location", &["Belgium-Brussels"])
        + &rule(695)
        + &row(685, "Salary", &["5,195.80 Euro", "Monthly, paid", "twelve times"])
        + &rule(650)
        + &row(640, "Grade", &["G12"])
        + &row(620, "Applications", &["first"])
        + underline
        + &words(260, 606, "second");
    let expected = [
        "cell0.0.0 Location",
        "cell0.0.1 Belgium-Brussels",
        "cell0.1.0 Salary",
        "cell0.1.1 5,195.80 Euro / Monthly, paid / twelve times",
        "cell0.2.0 Grade",
        "cell0.2.1 G12",
        "cell0.3.0 Applications",
        "cell0.3.1 first / second",
    ];
    Pdf::new().check(&[page], &expected);
}
