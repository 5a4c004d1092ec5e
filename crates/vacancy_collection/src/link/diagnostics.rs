//! What is wrong with a notice, without the places: those are in the notice.

use vacancy_model::{Arg, Args, Code, Diagnostic, FactId, Severity};

use super::bytes::Bytes;
use super::pack::{Pack, pack_choices, pack_structs};

pack_choices! {
    Severity: Severity::Error Severity::Warning Severity::Info;
}

/// A diagnostic as it stands in a link.
struct Carried {
    code: Code,
    severity: Severity,
    fact: Option<FactId>,
    args: Args,
}

pack_structs! {
    Carried { code severity fact args }
}

impl Pack for Diagnostic {
    fn pack(&self, out: &mut Vec<u8>) {
        let Self { code, severity, fact, args, .. } = self.clone();
        Carried { code, severity, fact, args }.pack(out);
    }

    fn unpack(from: &mut Bytes<'_>) -> Option<Self> {
        let Carried { code, severity, fact, args } = Carried::unpack(from)?;
        Some(Self { code, severity, fact, args, annotations: Vec::new() })
    }
}

/// Those of a fact by their number and the fact's, the others by numbers from 3 on.
impl Pack for Code {
    fn pack(&self, out: &mut Vec<u8>) {
        match self {
            Self::Conflict(fact) => (0_u8, *fact).pack(out),
            Self::Missing(fact) => (1_u8, *fact).pack(out),
            Self::Unreadable(fact) => (2_u8, *fact).pack(out),
            other => {
                let place = Self::OF_NO_FACT.iter().position(|code| code == other);
                (place.unwrap_or(Self::OF_NO_FACT.len()) as u64 + 3).pack(out);
            }
        }
    }

    fn unpack(from: &mut Bytes<'_>) -> Option<Self> {
        Some(match from.number()? {
            0 => Self::Conflict(FactId::unpack(from)?),
            1 => Self::Missing(FactId::unpack(from)?),
            2 => Self::Unreadable(FactId::unpack(from)?),
            number => *Self::OF_NO_FACT.get(usize::try_from(number - 3).ok()?)?,
        })
    }
}

impl Pack for Args {
    fn pack(&self, out: &mut Vec<u8>) {
        (self.0.len() as u64).pack(out);
        for (name, arg) in &self.0 {
            let place = Self::NAMES.iter().position(|known| known == name);
            (place.unwrap_or(Self::NAMES.len()) as u64).pack(out);
            arg.pack(out);
        }
    }

    fn unpack(from: &mut Bytes<'_>) -> Option<Self> {
        let mut args = Vec::new();
        for _ in 0..from.number()? {
            let name = Self::NAMES.get(usize::try_from(from.number()?).ok()?)?;
            args.push((*name, Arg::unpack(from)?));
        }
        Some(Self(args))
    }
}

impl Pack for Arg {
    fn pack(&self, out: &mut Vec<u8>) {
        match self {
            Self::Number(number) => (0_u8, *number).pack(out),
            Self::Text(text) => (1_u8, text.clone()).pack(out),
            Self::List(list) => (2_u8, list.clone()).pack(out),
        }
    }

    fn unpack(from: &mut Bytes<'_>) -> Option<Self> {
        Some(match from.number()? {
            0 => Self::Number(Pack::unpack(from)?),
            1 => Self::Text(Pack::unpack(from)?),
            2 => Self::List(Pack::unpack(from)?),
            _ => return None,
        })
    }
}
