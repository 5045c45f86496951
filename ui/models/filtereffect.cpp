#include "ui/models/filtereffect.h"

#include "ui/models/objectiveplot.h"
#include "ui/text/format.h"
#include "ui/text/targetname.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace stemwright::ui {

namespace {

constexpr double kSilentDb = -100.0; // beside the mixture: what moves below is nobody's sound

separate::SeparationOptions withoutIterations(separate::SeparationOptions options)
{
    options.iterations = 0;
    return options;
}

std::vector<double> audible(std::vector<double> levelsDb)
{
    for (double& levelDb : levelsDb)
        levelDb = std::max(levelDb, kSilentDb);
    return levelsDb;
}

} // namespace

FilterEffect::FilterEffect(QWidget* parent) : QWidget(parent), m_plot(new ObjectivePlot(ObjectivePlot::Detail::Curve)), m_text(new QLabel)
{
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    layout->addWidget(m_text);
    hide();
}

void FilterEffect::setStems(const QStringList& names)
{
    m_names = names;
    m_trace.reset();
    m_now.reset();
    m_before.reset();
    follow();
}

void FilterEffect::setTrace(std::shared_ptr<const separate::FilterTrace> trace)
{
    m_trace = std::move(trace);
    follow();
}

void FilterEffect::setOptions(const separate::SeparationOptions& options)
{
    m_options = options;
    follow();
}

QString FilterEffect::text() const { return m_text->text(); }

void FilterEffect::follow()
{
    // Of settings that are not traced yet, what was shown last stays.
    if (m_trace && withoutIterations(m_trace->options) == withoutIterations(m_options) && m_options.iterations < m_trace->steps.size()) {
        const separate::FilterStep& step = m_trace->steps[m_options.iterations];
        const Levels levels{.firstSlice = m_trace->firstSlice, .slices = m_trace->slices, .stemDb = audible(step.stemDb)};
        if (m_now && !m_now->isOfPlace(levels))
            m_before.reset();
        else if (m_now && m_now->stemDb != levels.stemDb)
            m_before = m_now;
        m_now = levels;
        std::vector<double> objectives;
        for (const separate::FilterStep& each : m_trace->steps)
            objectives.push_back(each.objective);
        m_plot->setObjectives(objectives, m_options.iterations);
        m_text->setText(movedText() + u'\n' + tr("What no stem explains: %1").arg(gainText(step.residualDb)));
    }
    setVisible(m_now.has_value());
}

QString FilterEffect::movedText() const
{
    const std::vector<double> from = m_before ? m_before->stemDb : audible(m_trace->steps.front().stemDb);
    QStringList moved;
    for (std::size_t stem = 0; stem < std::min(from.size(), static_cast<std::size_t>(m_names.size())); ++stem)
        moved += QStringLiteral("%1 %2").arg(targetText(m_names[static_cast<qsizetype>(stem)]), gainText(m_now->stemDb[stem] - from[stem]));
    const QString all = moved.join(QStringLiteral(" · "));
    return m_before ? tr("Since the last change: %1").arg(all) : tr("Against 0 iterations: %1").arg(all);
}

} // namespace stemwright::ui
