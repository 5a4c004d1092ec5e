//! Markdown: a page that a person reads.

mod escape;

use vacancy_messages::{
    fact_name, headline, help, language_name, list_name, not_stated, section_name, severity_name,
    standing_name, value_words,
};
use vacancy_model::{
    Accountability, Competency, Edition, FactId, Lang, ListKind, Notice, SectionKind, Standing,
};

use crate::own::own;
use crate::words;
pub use escape::escaped;

/// One notice as a page: its title, its facts, its summary and lists, and what is to be checked in
/// it. The page's own words are in `lang`; of the notice's, those of its edition in `lang`, or of
/// its first one. `CommonMark` with tables.
///
/// The notice's words stay text whatever they hold; addresses are not made links.
pub fn to_markdown(notice: &Notice, lang: Lang) -> String {
    let mut page = Page { out: String::new(), notice, lang };
    page.title();
    if notice.is_notice() {
        page.facts();
        if let Some(edition) = notice.edition(lang).or(notice.editions.first()) {
            page.summary(edition);
            page.lists(edition);
        }
    }
    page.diagnostics();
    page.source();
    page.out
}

struct Page<'n> {
    out: String,
    notice: &'n Notice,
    lang: Lang,
}

impl Page<'_> {
    fn title(&mut self) {
        let titles = self.notice.facts.title.as_ref().map(|fact| &fact.value);
        let first = titles.and_then(|titles| titles.in_or_else(self.lang));
        let first = first.unwrap_or(words::untitled(self.lang));
        self.block(&format!("# {}", escaped(first)));
        let mut titles = Lang::ALL.into_iter().filter_map(|it| titles?.get(it));
        if let Some(other) = titles.find(|title| *title != first) {
            self.block(&format!("*{}*", escaped(other)));
        }
    }

    fn facts(&mut self) {
        let [fact, said] = words::table_heads(self.lang);
        self.line(&format!("| {fact} | {said} |"));
        self.line("| --- | --- |");
        for &id in FactId::ALL.iter().filter(|id| **id != FactId::Title) {
            let row = format!("| {} | {} |", fact_name(id, self.lang), self.value(id));
            self.line(&row);
        }
        self.out.push('\n');
    }

    /// The value in words, with how the editions stand to it where they do not agree.
    fn value(&self, id: FactId) -> String {
        if let Some(own) = own(self.notice, id, self.lang) {
            return format!("{} *({})*", escaped(&own.value), escaped(&own.whose));
        }
        let facts = &self.notice.facts;
        let (Some(words), Some(view)) = (value_words(facts, id, self.lang), facts.view(id)) else {
            return format!("*{}*", not_stated(self.lang));
        };
        let standing = standing_name(view.standing, self.lang);
        match view.standing {
            Standing::OneSided if self.notice.languages.len() > 1 => {
                format!("{} *({standing})*", escaped(&words.value))
            }
            Standing::Agreed | Standing::OneSided | Standing::Corrected => escaped(&words.value),
            Standing::Conflicting => {
                let colon = words::colon(self.lang);
                let readings = view.readings.iter().zip(&words.readings).map(|(reading, value)| {
                    let language = language_name(reading.language, self.lang);
                    format!("{language}{colon}{}", escaped(value))
                });
                format!("**{standing}**<br>{}", readings.collect::<Vec<_>>().join("<br>"))
            }
        }
    }

    fn summary(&mut self, edition: &Edition) {
        let Some(section) = edition.section(SectionKind::Summary) else { return };
        if section.paragraphs.is_empty() {
            return;
        }
        self.heading(section_name(SectionKind::Summary, self.lang), edition);
        for paragraph in &section.paragraphs {
            self.block(&escaped(&paragraph.text));
        }
    }

    fn lists(&mut self, edition: &Edition) {
        let items = |items: &[vacancy_model::Item]| -> Vec<String> {
            items.iter().map(|item| escaped(&item.text)).collect()
        };
        self.list(ListKind::Essential, edition, &items(&edition.essential));
        self.list(ListKind::Desirable, edition, &items(&edition.desirable));
        let areas: Vec<_> = edition.accountabilities.iter().map(accountability).collect();
        self.list(ListKind::Accountabilities, edition, &areas);
        let competencies: Vec<_> =
            edition.competencies.iter().map(|it| competency(it, edition.language)).collect();
        self.list(ListKind::Competencies, edition, &competencies);
    }

    fn list(&mut self, list: ListKind, edition: &Edition, items: &[String]) {
        if items.is_empty() {
            return;
        }
        self.heading(list_name(list, self.lang), edition);
        for item in items {
            self.line(&format!("- {item}"));
        }
        self.out.push('\n');
    }

    /// A heading, with the language of what follows where it is not the page's.
    fn heading(&mut self, name: &str, edition: &Edition) {
        if edition.language == self.lang {
            self.block(&format!("## {name}"));
        } else {
            let language = language_name(edition.language, self.lang);
            self.block(&format!("## {name} ({language})"));
        }
    }

    fn diagnostics(&mut self) {
        if self.notice.diagnostics.is_empty() {
            return;
        }
        self.block(&format!("## {}", words::to_check(self.lang)));
        let colon = words::colon(self.lang);
        for diagnostic in &self.notice.diagnostics {
            let severity = severity_name(diagnostic, self.lang);
            let headline = escaped(&headline(diagnostic, self.lang));
            let help = help(diagnostic, self.lang);
            self.line(&format!("- **{severity}**{colon}{headline}. {help}"));
        }
        self.out.push('\n');
    }

    fn source(&mut self) {
        if let Some(name) = &self.notice.source.name {
            let read_from = words::read_from(self.lang);
            self.line(&format!("{read_from}{}{}", words::colon(self.lang), escaped(name)));
        } else if self.out.ends_with("\n\n") {
            self.out.pop();
        }
    }

    fn block(&mut self, text: &str) {
        self.line(text);
        self.out.push('\n');
    }

    fn line(&mut self, text: &str) {
        self.out.push_str(text);
        self.out.push('\n');
    }
}

fn accountability(area: &Accountability) -> String {
    match &area.heading {
        Some(heading) => format!("**{}** {}", escaped(heading), escaped(&area.text)),
        None => escaped(&area.text),
    }
}

fn competency(competency: &Competency, lang: Lang) -> String {
    let name = escaped(&competency.name);
    match &competency.indicator {
        Some(indicator) => format!("**{name}**{}{}", words::colon(lang), escaped(indicator)),
        None => format!("**{name}**"),
    }
}
