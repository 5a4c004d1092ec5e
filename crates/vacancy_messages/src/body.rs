//! Names of bodies in the interface language.

use vacancy_model::Lang;
use vacancy_model::value::Organisation;

/// A body's name, and its short one; of a body that has no other name here, those that it has.
pub fn body_name(body: &Organisation, lang: Lang) -> (&str, Option<&str>) {
    let short = body.acronym.as_deref();
    match (short, lang) {
        (Some("NATO IS"), Lang::Fr) => ("Secrétariat international de l’OTAN", Some("OTAN SI")),
        (Some("NATO IMS"), Lang::Fr) => {
            ("État-major militaire international de l’OTAN", Some("OTAN EMI"))
        }
        (Some("NCIA"), Lang::Fr) => ("Agence OTAN d’information et de communication", short),
        (Some("NSPA"), Lang::Fr) => ("Agence OTAN de soutien et d’acquisition", short),
        _ => (&body.name, short),
    }
}

#[cfg(test)]
mod tests {
    use vacancy_model::Lang::{En, Fr};
    use vacancy_model::value::Organisation;

    use super::body_name;

    fn body(name: &str, acronym: Option<&str>) -> Organisation {
        Organisation { name: name.to_owned(), acronym: acronym.map(str::to_owned) }
    }

    #[test]
    fn names_known_bodies_in_the_interface_language() {
        let staff = body("NATO International Staff", Some("NATO IS"));
        assert_eq!(body_name(&staff, En), ("NATO International Staff", Some("NATO IS")));
        let french = ("Secrétariat international de l’OTAN", Some("OTAN SI"));
        assert_eq!(body_name(&staff, Fr), french);
    }

    #[test]
    fn leaves_other_bodies_as_they_are() {
        let college = body("NATO Defense College", Some("NDC"));
        assert_eq!(body_name(&college, Fr), ("NATO Defense College", Some("NDC")));
        assert_eq!(body_name(&body("Bureau des eaux", None), Fr), ("Bureau des eaux", None));
    }
}
