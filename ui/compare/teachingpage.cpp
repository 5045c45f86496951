#include "ui/compare/teachingpage.h"

#include "ui/lanes/laneview.h"
#include "ui/models/objectiveplot.h"
#include "ui/text/format.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace stemwright::ui {

namespace {

constexpr int kMargin = 12;
constexpr int kWordsWidth = 290;
constexpr std::chrono::milliseconds kSettlesAfter(400);
constexpr std::chrono::milliseconds kStepLasts(1'200);
constexpr QSize kFigureSize(1800, 1100);

} // namespace

TeachingPage::TeachingPage(const LaneLooks& looks, const separate::BottleneckCache& cache, const std::filesystem::path& scratchFolder,
                           QWidget* parent)
    : QWidget(parent), m_looks(looks), m_maker(cache, scratchFolder), m_step(new QSlider(Qt::Horizontal)), m_stepText(new QLabel),
      m_play(new QPushButton(tr("Play the &iterations"))), m_state(new QLabel), m_words(new QLabel),
      m_plot(new ObjectivePlot(ObjectivePlot::Detail::Numbers))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeRows(), 1);
    layout->addWidget(makeWords());
    m_settled.setSingleShot(true);
    m_settled.setInterval(kSettlesAfter);
    connect(&m_settled, &QTimer::timeout, this, &TeachingPage::make);
    m_next.setInterval(kStepLasts);
    connect(&m_next, &QTimer::timeout, this, [this] { m_step->setValue(m_step->value() == m_step->maximum() ? 0 : m_step->value() + 1); });
    connect(&m_maker, &FilmMaker::made, this, &TeachingPage::take);
    const auto reason = [](const Error& error) {
        return QStringLiteral("%1 %2").arg(errorText(error), QString::fromStdString(error.detail));
    };
    connect(&m_maker, &FilmMaker::modelFailed, this, [this, reason](const Error& error) {
        m_state->setText(tr("The model %1 cannot be used.").arg(m_subject.model) + u' ' + reason(error));
    });
    connect(&m_maker, &FilmMaker::failed, this, [this, reason](const Error& error) {
        m_state->setText(error.code == Errc::NotFound
                             ? tr("What the model found in this song is no longer kept. Separate it again to see the filter's work.")
                             : reason(error));
    });
    connect(&m_looks, &LaneLooks::changed, this, &TeachingPage::showStep);
    take(nullptr);
}

QWidget* TeachingPage::makeRows()
{
    auto* rows = new QWidget;
    auto* layout = new QVBoxLayout(rows);
    layout->setContentsMargins(kMargin, kMargin / 2, kMargin, kMargin / 2);
    QFont bold = font();
    bold.setBold(true);
    for (int place = 0; place < kPlaces; ++place) {
        Row& row = m_rows[static_cast<std::size_t>(place)];
        row = {.title = new QLabel, .view = new LaneView(place, m_time, m_worker)};
        row.title->setFont(bold);
        row.title->setTextFormat(Qt::PlainText);
        row.title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        layout->addWidget(row.title);
        layout->addWidget(row.view, 1);
        connect(row.view, &LaneView::seekRequested, this, &TeachingPage::seekRequested);
    }
    m_rows[Mixture].view->installEventFilter(this);
    layout->addLayout(makeSlider());
    return rows;
}

QLayout* TeachingPage::makeSlider()
{
    auto* label = new QLabel(tr("&Iteration"));
    label->setBuddy(m_step);
    m_step->setRange(0, static_cast<int>(FilmMaker::kIterations));
    m_step->setPageStep(1);
    m_step->setTickPosition(QSlider::TicksBelow);
    m_step->setAccessibleName(tr("Iteration of the filter"));
    connect(m_step, &QSlider::valueChanged, this, &TeachingPage::showStep);
    connect(m_play, &QPushButton::clicked, this, &TeachingPage::togglePlay);
    auto* layout = new QHBoxLayout;
    layout->addWidget(label);
    layout->addWidget(m_step, 1);
    layout->addWidget(m_stepText);
    layout->addWidget(m_play);
    return layout;
}

QWidget* TeachingPage::makeWords()
{
    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    auto* title = new QLabel(tr("How well the stems explain the song"));
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    title->setWordWrap(true);
    for (QLabel* label : {m_state, m_words}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    layout->addWidget(m_state);
    layout->addWidget(m_words);
    layout->addSpacing(kMargin);
    layout->addWidget(title);
    layout->addWidget(m_plot);
    layout->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(panel);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(kWordsWidth);
    scroll->setFocusPolicy(Qt::TabFocus); // to be scrolled without a mouse
    scroll->setAccessibleName(tr("What is seen, in words"));
    return scroll;
}

void TeachingPage::setSubject(const FilmSubject& subject)
{
    if (subject == m_subject)
        return;
    m_subject = subject;
    m_maker.cancel();
    take(nullptr);
    m_settled.start();
}

void TeachingPage::setRange(FrameRange range)
{
    if (range == m_range)
        return;
    m_range = range;
    m_isOutdated = true;
    m_settled.start();
}

void TeachingPage::setTarget(const QString& target, const QString& name)
{
    m_target = target;
    m_name = name;
    m_stem = m_film ? static_cast<int>(m_film->targets.indexOf(target)) : -1;
    showStep();
    Q_EMIT pictureChanged();
}

void TeachingPage::setPlayhead(std::int64_t frame)
{
    if (isVisible())
        for (const Row& row : m_rows)
            row.view->setPlayhead(frame);
}

void TeachingPage::make()
{
    if (!isVisible() || !m_isOutdated)
        return;
    if (!m_subject.song || m_range.frames() <= 0) {
        m_state->setText(tr("No filter has worked here yet. Open a song and separate it with a model."));
        return;
    }
    m_isOutdated = false;
    m_state->setText(tr("The filter is being watched at work…"));
    m_maker.request(m_subject, m_range);
}

void TeachingPage::take(const FilmPtr& film)
{
    m_film = film;
    m_isOutdated = !film;
    std::vector<double> objectives;
    if (film) {
        for (const separate::FilterStep& step : film->trace.steps)
            objectives.push_back(step.objective);
        m_time.setSong(m_subject.song->frames.rows(), film->rateHz);
        m_time.setWidth(m_rows[Mixture].view->width());
        m_time.showRange(static_cast<double>(film->range.first), static_cast<double>(film->range.end));
        const auto clock = [&film](std::int64_t frame) {
            return clockText(static_cast<double>(frame) / film->rateHz, ClockDetail::Seconds);
        };
        m_state->setText(
            tr("%1 from %2 to %3", "model; from when to when").arg(m_subject.model, clock(film->range.first), clock(film->range.end)));
    } else
        m_next.stop();
    m_objectives = std::move(objectives);
    m_step->setEnabled(film != nullptr);
    m_play->setEnabled(film != nullptr);
    setTarget(m_target, m_name);
}

std::size_t TeachingPage::step() const { return static_cast<std::size_t>(m_step->value()); }

std::shared_ptr<const LaneContent> TeachingPage::content(FilmPart part, std::size_t step) const
{
    return std::make_shared<FilmContent>(m_film, part, static_cast<std::size_t>(m_stem), step, m_looks.spectrogram());
}

void TeachingPage::showStep()
{
    m_stepText->setText(tr("%1 of %2", "iteration").arg(m_step->value()).arg(m_step->maximum()));
    m_plot->setObjectives(m_objectives, step());
    m_play->setText(m_next.isActive() ? tr("Stop the &iterations") : tr("Play the &iterations"));
    m_rows[Mixture].title->setText(tr("The song"));
    m_rows[Mask].title->setText((m_step->value() == 1 ? tr("The mask of %1 after 1 iteration", "stem")
                                                      : tr("The mask of %1 after %n iterations", "stem", m_step->value()))
                                    .arg(m_name));
    m_rows[Stem].title->setText(tr("%1: the song through this mask", "stem").arg(m_name));
    for (const Row& row : m_rows)
        row.view->setAccessibleName(row.title->text());
    m_rows[Mixture].view->setContent(hasPicture() ? content(FilmPart::Mixture, 0) : nullptr);
    m_rows[Mask].view->setContent(hasPicture() ? content(FilmPart::Mask, step()) : nullptr);
    m_rows[Stem].view->setContent(hasPicture() ? content(FilmPart::Stem, step()) : nullptr);
    showWords();
}

QString TeachingPage::maskText() const
{
    if (step() == 0)
        return tr("Before the first iteration the mask is what the model says: for each point, how much of it belongs to %1. Bright is all "
                  "of it, dark is nothing.")
            .arg(m_name);
    if (step() == 1)
        return tr("The filter has listened once to how loud each stem is and from which side it comes, and has shared each point anew "
                  "among all stems.");
    return tr(
        "The filter has listened %n times to how loud each stem is and from which side it comes, and has shared each point anew among "
        "all stems.",
        "", m_step->value());
}

void TeachingPage::showWords()
{
    if (!hasPicture()) {
        m_words->setText(m_film
                             ? tr("This model makes no stem %1 of its own: it is what the others leave. Choose another stem.").arg(m_name)
                             : QString());
        return;
    }
    const separate::FilterStep& now = m_film->trace.steps[step()];
    QStringList words{
        tr("The song: time runs to the right, high tones are at the top, and what is bright is loud."), maskText(),
        tr("%1 is the song through the mask: only what is bright in both remains.").arg(m_name),
        tr("Its level is now %1 against that of the song.", "decibels").arg(gainText(now.stemDb[static_cast<std::size_t>(m_stem)]))};
    if (step() > 0) {
        const separate::FilterStep& before = m_film->trace.steps[step() - 1];
        words += tr("This iteration changed that by %1, and what all stems together leave of the song from %2 to %3.", "decibels")
                     .arg(gainText(now.stemDb[static_cast<std::size_t>(m_stem)] - before.stemDb[static_cast<std::size_t>(m_stem)]),
                          gainText(before.residualDb), gainText(now.residualDb));
    }
    words += tr("The curve below tells how well the stems explain the song; lower is better. Where it is flat, further iterations change "
                "little.");
    m_words->setText(words.join(QStringLiteral("\n\n")));
}

void TeachingPage::togglePlay()
{
    if (m_next.isActive())
        m_next.stop();
    else
        m_next.start();
    showStep();
}

Figure TeachingPage::figure() const
{
    Figure figure{.title = tr("From the song to %1, iteration by iteration", "stem").arg(m_name),
                  .sources = {m_subject.model},
                  .columns = static_cast<int>(m_film->steps()),
                  .range = m_film->range,
                  .rateHz = m_film->rateHz,
                  .size = kFigureSize,
                  .palette = palette()};
    for (const auto& [part, text] :
         {std::pair(FilmPart::Mixture, tr("The song")), std::pair(FilmPart::Mask, tr("Mask")), std::pair(FilmPart::Stem, m_name)})
        for (std::size_t step = 0; step < m_film->steps(); ++step)
            figure.panels.push_back({.title = part == FilmPart::Mixture ? tr("Iteration %1").arg(step) : text,
                                     .note = part == FilmPart::Mixture ? text : QString(),
                                     .content = content(part, step)});
    return figure;
}

void TeachingPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    make();
}

bool TeachingPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && m_film) {
        m_time.setWidth(m_rows[Mixture].view->width());
        m_time.showRange(static_cast<double>(m_film->range.first), static_cast<double>(m_film->range.end));
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace stemwright::ui
