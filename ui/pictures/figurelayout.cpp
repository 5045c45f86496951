#include "ui/pictures/figurelayout.h"

#include "ui/lanes/timemarks.h"
#include "ui/text/format.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace stemwright::ui {

namespace {

constexpr double kMargin = 20.0;
constexpr double kTitleSize = 18.0;
constexpr double kSourceSize = 12.0;
constexpr double kPanelTitleSize = 14.0;
constexpr double kMarkSize = 11.0;
constexpr double kLineHeight = 1.5; // of letters
constexpr double kMarksApart = 2.5; // likewise
constexpr double kTick = 5.0;
constexpr double kGap = 8.0;
constexpr double kBarWidth = 12.0;
constexpr QSizeF kSmallestPicture(120.0, 48.0);
constexpr double kLetterMiddle = 0.36; // from the line on which letters stand to the middle of most

Lettering lettering(double size, const QColor& colour, svg::TextAnchor anchor = svg::TextAnchor::Start)
{
    return {.size = size, .colour = colour, .anchor = anchor};
}

double widestOf(const std::vector<HeightMark>& marks)
{
    double widest = 0.0;
    for (const HeightMark& mark : marks)
        widest = std::max(widest, textWidth(mark.text, lettering(kMarkSize, {})));
    return widest;
}

double headHeight(const Figure& figure)
{
    return kMargin + (figure.title.isEmpty() ? 0.0 : kTitleSize * kLineHeight) +
           static_cast<double>(figure.sources.size()) * kSourceSize * kLineHeight;
}

QString numberText(double value, int decimals, bool isSigned)
{
    const QString sign = value < 0.0 ? QStringLiteral("−") : isSigned && value > 0.0 ? QStringLiteral("+") : QString();
    return sign + QLocale().toString(std::abs(value), 'f', decimals);
}

/// Marks at even steps from `lowest` to `highest`, at most as many as have room.
std::vector<HeightMark> evenMarks(double lowest, double highest, const QString& unit, double heightUnits)
{
    const double range = highest - lowest;
    const double least = range * kMarkSize * kMarksApart / heightUnits;
    const double decade = std::pow(10.0, std::floor(std::log10(least)));
    double step = decade;
    for (const double digit : {1.0, 2.0, 5.0, 10.0})
        if (step < least)
            step = digit * decade;
    std::vector<HeightMark> marks;
    const int decimals = std::max(0, static_cast<int>(std::ceil(-std::log10(step) - 1e-9)));
    const bool isSigned = lowest < 0.0 && highest > 0.0;
    constexpr double kRounding = 1e-6;
    for (double mark = std::ceil(lowest / step - kRounding); mark * step <= highest + kRounding * step; ++mark) {
        const QString number = numberText(mark * step, decimals, isSigned);
        marks.push_back({.height = (mark * step - lowest) / range, .text = unit.isEmpty() ? number : number + u' ' + unit});
    }
    return marks;
}

} // namespace

std::vector<HeightMark> heightMarks(const LaneContent& content, double heightUnits)
{
    const auto ruler = content.frequencies();
    if (!ruler)
        return evenMarks(-1.0, 1.0, {}, heightUnits);
    std::vector<HeightMark> marks;
    for (FrequencyMark& mark : frequencyMarks(*ruler, kMarkSize * kLineHeight / heightUnits))
        marks.push_back({.height = mark.height, .text = std::move(mark.text)});
    return marks;
}

std::vector<HeightMark> barMarks(const ColourBar& bar, double heightUnits)
{
    return evenMarks(bar.lowest, bar.highest, bar.unit, heightUnits);
}

std::vector<TimeMark> timeMarks(const Figure& figure, double widthUnits)
{
    const double rate = figure.rateHz;
    const double step = rulerStepSeconds(static_cast<double>(figure.range.frames()) / rate / widthUnits);
    const ClockDetail detail = step < 1.0 ? ClockDetail::Thousandths : ClockDetail::Seconds;
    std::vector<TimeMark> marks;
    constexpr double kRounding = 1e-6;
    for (double mark = std::ceil(static_cast<double>(figure.range.first) / rate / step - kRounding);
         mark * step <= static_cast<double>(figure.range.end) / rate + kRounding; ++mark)
        marks.push_back({.seconds = mark * step, .text = clockText(mark * step, detail)});
    return marks;
}

FigureLayout::FigureLayout(const Figure& figure)
    : m_columns(std::max(1, std::min(figure.columns, static_cast<int>(figure.panels.size())))),
      m_rows((static_cast<int>(figure.panels.size()) + m_columns - 1) / m_columns)
{
    // Which marks there are depends on the height, and how wide they are on which there are: the most there can be are the widest.
    double left = 0.0;
    double right = 0.0;
    for (const FigurePanel& panel : figure.panels) {
        left = std::max(left, widestOf(heightMarks(*panel.content, figure.size.height())) + kTick + kGap);
        if (panel.bar)
            right = std::max(right, kGap + kBarWidth + kTick + kGap + widestOf(barMarks(*panel.bar, figure.size.height())));
    }
    const double head = headHeight(figure);
    const double above = kPanelTitleSize * kLineHeight + kGap;
    const double foot = kTick + kMarkSize * kLineHeight + kMargin;
    m_around = {2.0 * kMargin + (m_columns - 1) * kMargin + m_columns * (left + right), head + m_rows * above + foot};
    const QSizeF picture((figure.size.width() - m_around.width()) / m_columns, (figure.size.height() - m_around.height()) / m_rows);
    for (int panel = 0; panel < static_cast<int>(figure.panels.size()); ++panel) {
        const int column = panel % m_columns;
        const int row = panel / m_columns;
        const QPointF corner(kMargin + column * (left + picture.width() + right + kMargin) + left,
                             head + row * (above + picture.height()) + above);
        m_pictures.emplace_back(QPointF(std::round(corner.x()), std::round(corner.y())),
                                QSizeF(std::floor(picture.width()), std::floor(picture.height())));
    }
}

QSize FigureLayout::smallest() const
{
    const QSizeF size = m_around + QSizeF(m_columns * kSmallestPicture.width(), m_rows * kSmallestPicture.height());
    return {static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height()))};
}

namespace {

/// Draws one panel.
class PanelDrawing {
public:
    PanelDrawing(Canvas& canvas, const Figure& figure, const FigurePanel& panel, const QRectF& area)
        : m_canvas(canvas), m_figure(figure), m_panel(panel), m_area(area)
    {
    }

    void draw(const QImage& content, bool hasTimes)
    {
        drawTitle();
        m_canvas.fill(m_area, colour(QPalette::Base));
        m_canvas.image(m_area, content);
        drawFrame(m_area);
        for (const HeightMark& mark : heightMarks(*m_panel.content, m_area.height())) {
            const double y = m_area.bottom() - mark.height * m_area.height();
            m_canvas.line({m_area.left() - kTick, y}, {m_area.left(), y}, weak());
            m_canvas.text({m_area.left() - kTick - kGap / 2.0, y + kLetterMiddle * kMarkSize}, mark.text,
                          lettering(kMarkSize, weak(), svg::TextAnchor::End));
        }
        if (m_panel.bar)
            drawBar(*m_panel.bar);
        drawTimes(hasTimes);
    }

private:
    QColor colour(QPalette::ColorRole role) const { return m_figure.palette.color(role); }
    QColor weak() const { return colour(QPalette::PlaceholderText); }

    /// Title at the left, then the legend; the note at the right.
    void drawTitle()
    {
        const double y = m_area.top() - kGap;
        Lettering title = lettering(kPanelTitleSize, colour(QPalette::WindowText));
        title.isBold = true;
        m_canvas.text({m_area.left(), y}, m_panel.title, title);
        double x = m_area.left() + textWidth(m_panel.title, title) + kMargin;
        for (const LegendEntry& entry : m_panel.legend) {
            m_canvas.fill({x, y - kMarkSize + 1.0, kMarkSize, kMarkSize}, entry.colour);
            x += kMarkSize + kGap / 2.0;
            m_canvas.text({x, y}, entry.text, lettering(kMarkSize, weak()));
            x += textWidth(entry.text, lettering(kMarkSize, {})) + kMargin;
        }
        if (!m_panel.note.isEmpty())
            m_canvas.text({m_area.right(), y}, m_panel.note, lettering(kMarkSize, weak(), svg::TextAnchor::End));
    }

    void drawFrame(const QRectF& area)
    {
        const std::array corners{area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft()};
        for (std::size_t i = 0; i < corners.size(); ++i)
            m_canvas.line(corners.at(i), corners.at((i + 1) % corners.size()), colour(QPalette::Mid));
    }

    void drawBar(const ColourBar& bar)
    {
        const QRectF area(m_area.right() + kGap, m_area.top(), kBarWidth, m_area.height());
        QImage colours(1, static_cast<int>(bar.colours.size()), QImage::Format_RGB32);
        for (int y = 0; y < colours.height(); ++y)
            colours.setPixel(0, y, bar.colours[bar.colours.size() - 1 - static_cast<std::size_t>(y)]);
        m_canvas.image(area, colours);
        drawFrame(area);
        for (const HeightMark& mark : barMarks(bar, area.height())) {
            const double y = area.bottom() - mark.height * area.height();
            m_canvas.line({area.right(), y}, {area.right() + kTick, y}, weak());
            m_canvas.text({area.right() + kTick + kGap / 2.0, y + kLetterMiddle * kMarkSize}, mark.text, lettering(kMarkSize, weak()));
        }
    }

    void drawTimes(bool hasTexts)
    {
        for (const TimeMark& mark : timeMarks(m_figure, m_area.width())) {
            const double frames = mark.seconds * m_figure.rateHz - static_cast<double>(m_figure.range.first);
            const double x = m_area.left() + frames / static_cast<double>(m_figure.range.frames()) * m_area.width();
            m_canvas.line({x, m_area.bottom()}, {x, m_area.bottom() + kTick}, weak());
            if (hasTexts)
                m_canvas.text({x, m_area.bottom() + kTick + kMarkSize * 1.2}, mark.text,
                              lettering(kMarkSize, weak(), svg::TextAnchor::Middle));
        }
    }

    Canvas& m_canvas;
    const Figure& m_figure;
    const FigurePanel& m_panel;
    QRectF m_area;
};

} // namespace

void drawFigure(Canvas& canvas, const Figure& figure, const FigureLayout& layout, const std::vector<QImage>& contents)
{
    double y = kMargin;
    const double width = figure.size.width() - 2.0 * kMargin;
    const auto write = [&](const QString& text, Lettering style) {
        canvas.text({kMargin, y + style.size}, elided(text, style, width), style);
        y += style.size * kLineHeight;
    };
    Lettering title = lettering(kTitleSize, figure.palette.color(QPalette::WindowText));
    title.isBold = true;
    if (!figure.title.isEmpty())
        write(figure.title, title);
    for (const QString& source : figure.sources)
        write(source, lettering(kSourceSize, figure.palette.color(QPalette::PlaceholderText)));
    const std::size_t panels = figure.panels.size();
    for (std::size_t panel = 0; panel < panels; ++panel) {
        const bool isLastOfColumn = panel + static_cast<std::size_t>(std::max(1, figure.columns)) >= panels;
        PanelDrawing(canvas, figure, figure.panels[panel], layout.pictures()[panel]).draw(contents[panel], isLastOfColumn);
    }
}

} // namespace stemwright::ui
