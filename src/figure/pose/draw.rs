//! From solved panels to drawings: layers in their order, one frame for all panels of a figure, SVG as text.

use std::fmt::Write as _;

use super::arrows;
use super::flesh;
use super::model::{GuideShape, Panel, Prop, PropLayer, Sequence};
use super::path::{Spot, whole};
use super::props;
use super::scene::{self, Bounds, Shape, Style, View};
use super::solve::Solved;
use crate::palette::Paint;

/// The margin around a panel, in user units.
const MARGIN: f64 = 6.0;

/// A panel as SVG text, with its size in user units.
pub(super) struct Drawing {
    pub(super) svg: String,
    pub(super) width: i32,
    pub(super) height: i32,
}

/// Draws all panels of a figure in one scale.
pub(super) fn draw(sequence: &Sequence, solved: &[Solved]) -> Vec<Drawing> {
    let scenes: Vec<Vec<Shape>> =
        sequence.panels.iter().zip(solved).map(|(panel, solved)| shapes(panel, solved)).collect();
    let frames = frames(sequence, &scenes);
    scenes.iter().zip(frames).map(|(shapes, frame)| write(shapes, &frame)).collect()
}

/// Everything in a panel, in the order in which it is painted.
fn shapes(panel: &Panel, solved: &Solved) -> Vec<Shape> {
    let view = View::new(panel.camera);
    let body = &solved.body;
    let mut shapes = Vec::new();
    let props = |wanted: &dyn Fn(PropLayer) -> bool| -> Vec<Shape> {
        let chosen = panel.props.iter().filter(|prop: &&Prop| wanted(prop.layer));
        chosen.flat_map(|prop| props::draw(prop, body, &view)).collect()
    };
    let guides = |area: bool| {
        let chosen = panel.guides.iter().filter(move |guide| (guide.shape == GuideShape::Area) == area);
        chosen.filter_map(|guide| arrows::guide(guide, body, &view)).collect::<Vec<_>>()
    };
    shapes.extend(props(&|layer| layer == PropLayer::Behind));
    shapes.extend(guides(true));
    for layer in flesh::layers(body, &view, &panel.bias) {
        if let Some(limb) = layer.limb {
            shapes.extend(props(&|at| at == PropLayer::Before(limb)));
        }
        shapes.extend(layer.shapes);
    }
    shapes.extend(props(&|layer| layer == PropLayer::Front));
    shapes.extend(guides(false));
    shapes.extend(panel.arrows.iter().flat_map(|arrow| arrows::arrow(arrow, body, &view)));
    shapes
}

/// The frame of each panel: all as wide as the widest, and panels from one camera at one place, so that what moves is
/// seen to move.
fn frames(sequence: &Sequence, scenes: &[Vec<Shape>]) -> Vec<Bounds> {
    let empty = Bounds::around(Spot::new(0.0, 0.0), 1.0);
    let own: Vec<Bounds> = scenes.iter().map(|shapes| scene::bounds(shapes).unwrap_or(empty).grown(MARGIN)).collect();
    let shared = |at: usize| {
        let same = (0..own.len()).filter(|other| sequence.panels[*other].camera == sequence.panels[at].camera);
        same.map(|other| own[other]).reduce(Bounds::join).unwrap_or(own[at])
    };
    let width = (0..own.len()).map(|at| shared(at).width()).fold(0.0, f64::max);
    let frame = |at: usize| {
        let spare = (width - shared(at).width()) / 2.0;
        let low = Spot::new(shared(at).low.x - spare, own[at].low.y);
        Bounds { low, high: Spot::new(low.x + width, own[at].high.y) }
    };
    (0..own.len()).map(frame).collect()
}

fn write(shapes: &[Shape], frame: &Bounds) -> Drawing {
    let (width, height) = (whole(frame.width()), whole(frame.height()));
    let line = Paint::Line.value();
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" stroke=\"{line}\" stroke-width=\"6\" stroke-linejoin=\"round\" stroke-linecap=\"round\" paint-order=\"stroke\">"
    );
    for shape in shapes {
        let data = shape.path.data(frame.low);
        let _ = write!(svg, "<path {} d=\"{data}\"/>", attributes(shape.style));
    }
    svg.push_str("</svg>");
    Drawing { svg, width, height }
}

fn attributes(style: Style) -> String {
    match style {
        Style::Body(paint) => format!("fill=\"{}\"", paint.value()),
        Style::Patch(paint) => format!("fill=\"{}\" stroke=\"none\"", paint.value()),
        Style::Thing(paint) => {
            format!("fill=\"{}\" stroke=\"{}\" stroke-width=\"3\"", paint.value(), Paint::PropLine.value())
        }
        Style::Line(paint, width) => format!("fill=\"none\" stroke=\"{}\" stroke-width=\"{width}\"", paint.value()),
        Style::Dashed(paint, width) => {
            format!("fill=\"none\" stroke=\"{}\" stroke-width=\"{width}\" stroke-dasharray=\"14 14\"", paint.value())
        }
        Style::Head(paint) => {
            format!("fill=\"{}\" stroke=\"{}\" stroke-width=\"10\"", paint.value(), Paint::Paper.value())
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::figure::pose;
    use crate::path::SourcePath;

    /// How many paths a figure has that stands and faces right, with a stool at a layer.
    fn paths(layer: &str) -> usize {
        let text = format!(
            "props = [{{ kind = \"stool\", x = [40, 80], h = 40{layer} }}]\n[[panel]]\ntrunk = 90\nspine = [0, 0, 0, 0]\n"
        );
        let (figure, report) = pose::read(&SourcePath::known("a.toml"), text.as_bytes());
        figure.unwrap_or_else(|| panic!("{report:#?}")).panels[0].standalone().matches("<path").count()
    }

    #[test]
    fn a_thing_is_painted_once_before_any_limb() {
        let behind = paths("");
        // The near leg is painted with the trunk, the far one by itself.
        for limb in ["leg_r", "leg_l", "arm_r", "arm_l"] {
            assert_eq!(paths(&format!(", before = \"{limb}\"")), behind, "{limb}");
        }
        assert_eq!(paths(", front = true"), behind);
    }
}
