#include "ui/compare/comparewindow.h"

#include "ui/compare/changespanel.h"
#include "ui/compare/teachingpage.h"
#include "ui/text/format.h"
#include "ui/text/targetname.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace stemwright::ui {

namespace {

constexpr QSize kSmallest(760, 520);
constexpr QSize kUsual(1200, 760);
constexpr QSize kFrame(16, 48); // so much a window manager may add
constexpr QSize kFigureSize(1280, 960);
constexpr int kMargin = 12;
constexpr int kAroundText = 30; // of a button
constexpr int kPanelWidth = 290;
constexpr std::chrono::milliseconds kSettlesAfter(200);
constexpr std::chrono::milliseconds kLooksEvery(500);

std::uint64_t generationOf(const ComparedTake& take) { return take.stems->generation({.first = 0, .end = take.stems->frames()}); }

} // namespace

CompareWindow::CompareWindow(const Workplace& workplace, QWidget* parent)
    : QWidget(parent, Qt::Window), m_songTime(workplace.songTime), m_stem(new QComboBox), m_kind(new QComboBox), m_taught(new QComboBox),
      m_comparesTakes(new QPushButton(tr("&A and B"))), m_showsSteps(new QPushButton(tr("S&tep by step"))),
      m_save(new QPushButton(tr("Save &picture…"))), m_told(new QLabel), m_pages(new QStackedWidget), m_nothing(new QLabel),
      m_lanes(new CompareLanes(workplace.looks)), m_changes(new ChangesPanel),
      m_steps(new TeachingPage(workplace.looks, workplace.cache, workplace.scratchFolder))
{
    setMinimumSize(kSmallest);
    resize(kUsual.boundedTo(screen()->availableSize() - kFrame));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(4 * kMargin);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(makeComparison());
    m_pages->addWidget(m_steps);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_told->setContentsMargins(kMargin, 0, kMargin, kMargin / 2);
    m_told->setWordWrap(true);
    m_told->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_told);
    connect(m_lanes, &CompareLanes::loopDragBegun, this, &CompareWindow::loopDragBegun);
    connect(m_lanes, &CompareLanes::loopDragEnded, this, &CompareWindow::loopDragEnded);
    connect(m_lanes, &CompareLanes::seekRequested, this, &CompareWindow::seekRequested);
    connect(m_lanes, &CompareLanes::loopRequested, this, &CompareWindow::loopRequested);
    connect(m_steps, &TeachingPage::seekRequested, this, &CompareWindow::seekRequested);
    connect(m_steps, &TeachingPage::pictureChanged, this, &CompareWindow::showPage);
    m_settled.setSingleShot(true);
    m_settled.setInterval(kSettlesAfter);
    connect(&m_settled, &QTimer::timeout, this, &CompareWindow::measure);
    m_watch.start(kLooksEvery);
    connect(&m_watch, &QTimer::timeout, this, &CompareWindow::watch);
    linkTime();
    followSaver();
    setSongName({});
    showPage();
}

void CompareWindow::followSaver()
{
    connect(m_save, &QPushButton::clicked, this, &CompareWindow::save);
    const auto tell = [this](const QString& text) {
        m_told->setText(text);
        m_told->show();
        showPage();
    };
    connect(&m_saver, &FigureSaver::started, this, [tell] { tell(tr("The picture is being drawn…")); });
    connect(&m_saver, &FigureSaver::saved, this, [tell](const QString& path) { tell(tr("The picture is saved: %1").arg(path)); });
    connect(&m_saver, &FigureSaver::failed, this,
            [tell](const Error& error) { tell(QStringLiteral("%1 %2").arg(errorText(error), QString::fromStdString(error.detail))); });
}

bool CompareWindow::showsSteps() const { return m_showsSteps->isChecked(); }

void CompareWindow::showPage()
{
    m_pages->setCurrentIndex(showsSteps() ? Steps : hasBoth() ? Lanes : Nothing);
    m_kind->setVisible(!showsSteps());
    m_taught->setVisible(showsSteps());
    m_stem->setEnabled(m_stem->count() > 0);
    m_kind->setEnabled(hasBoth());
    m_save->setEnabled((showsSteps() ? m_steps->hasPicture() : hasBoth()) && !m_saver.isRunning());
}

QWidget* CompareWindow::makeSwitch()
{
    auto* both = new QWidget;
    auto* layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* group = new QButtonGroup(both);
    for (QPushButton* button : {m_comparesTakes, m_showsSteps}) {
        button->setCheckable(true);
        button->setProperty("segment", button == m_comparesTakes ? QStringLiteral("left") : QStringLiteral("right"));
        QFont bold = button->font();
        bold.setBold(true); // as the style shows the one that is checked
        button->setMinimumWidth(QFontMetrics(bold).size(Qt::TextShowMnemonic, button->text()).width() + kAroundText);
        group->addButton(button);
        layout->addWidget(button);
    }
    m_comparesTakes->setChecked(true);
    connect(group, &QButtonGroup::buttonToggled, this, &CompareWindow::showPage);
    return both;
}

void CompareWindow::linkTime()
{
    const auto follow = [this](TimeView& from, TimeView& to) {
        connect(&from, &TimeView::changed, this, [this, &from, &to] {
            if (m_isFollowing || !isVisible() || to.frames() == 0)
                return;
            m_isFollowing = true; // the limits of one may not be those of the other, and must not come back
            to.showRange(from.firstFrame(), from.endFrame());
            m_isFollowing = false;
            if (!m_loop)
                m_settled.start();
        });
    };
    follow(m_songTime, m_lanes->time());
    follow(m_lanes->time(), m_songTime);
}

QWidget* CompareWindow::makeBar()
{
    auto* bar = new QWidget;
    m_bar = new QHBoxLayout(bar);
    m_bar->setContentsMargins(kMargin, kMargin / 2, kMargin, kMargin / 2);
    m_bar->addWidget(makeSwitch());
    m_bar->addStretch();
    m_stem->setAccessibleName(tr("Stem"));
    m_kind->setAccessibleName(tr("What is shown of the stem"));
    m_kind->addItem(tr("Mask"), static_cast<int>(DifferenceKind::Shares));
    m_kind->addItem(tr("Spectrogram"), static_cast<int>(DifferenceKind::Levels));
    m_taught->setAccessibleName(tr("The take whose filter is shown"));
    m_taught->addItems({tr("Take A"), tr("Take B")});
    for (QComboBox* choice : {m_taught, m_stem, m_kind}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        m_bar->addWidget(choice);
    }
    connect(m_stem, &QComboBox::activated, this, &CompareWindow::choose);
    connect(m_kind, &QComboBox::activated, this, &CompareWindow::choose);
    connect(m_taught, &QComboBox::activated, this, &CompareWindow::showSubject);
    m_bar->addWidget(m_save);
    return bar;
}

QWidget* CompareWindow::makeComparison()
{
    auto* page = new QWidget;
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->addWidget(m_changes);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(panel);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(kPanelWidth);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_lanes, 1);
    layout->addWidget(scroll);
    return page;
}

void CompareWindow::addToBar(QWidget* widget) { m_bar->insertWidget(m_bar->indexOf(m_taught) - 1, widget); }

void CompareWindow::setSongName(const QString& name)
{
    m_songName = name;
    setWindowTitle(name.isEmpty() ? tr("Compare A and B — Stemwright") : tr("%1 — Compare A and B — Stemwright").arg(name));
}

bool CompareWindow::hasBoth() const { return m_a.stems && m_b.stems; }

void CompareWindow::setTakes(const std::optional<ComparedTake>& a, const std::optional<ComparedTake>& b,
                             const QMap<QString, QString>& names)
{
    const ComparedTake newA = a.value_or(ComparedTake());
    const ComparedTake newB = b.value_or(ComparedTake());
    if (m_isSet && newA == m_a && newB == m_b && names == m_names)
        return;
    m_isSet = true;
    m_a = newA;
    m_b = newB;
    m_names = names;
    fillStems();
    if (hasBoth()) {
        m_lanes->setTakes(m_a, m_b);
        m_lanes->time().showRange(m_songTime.firstFrame(), m_songTime.endFrame());
    }
    choose();
    showPage();
    if (!hasBoth()) {
        m_nothing->setText(
            m_a.stems || m_b.stems
                ? tr("There is only one take to be seen. Press “Keep as take” in the list of takes, then change the model or the "
                     "filter: the two takes are A and B.")
                : tr("There are no stems yet. Open a song and separate it; then keep that as a take, and make a second one "
                     "with another model or another filter."));
        return;
    }
    QStringList texts;
    QStringList targets;
    for (int row = 0; row < m_stem->count(); ++row) {
        targets += m_stem->itemData(row).toString();
        texts += m_stem->itemText(row);
    }
    m_changes->setTakes(m_a, m_b, targets, texts);
    measure();
}

void CompareWindow::fillStems()
{
    const QString chosen = m_stem->currentData().toString();
    QStringList targets = m_a.targets;
    for (const QString& target : m_b.targets)
        if (!targets.contains(target))
            targets += target;
    m_stem->clear();
    for (const QString& target : targets)
        m_stem->addItem(m_names.value(target, targetText(target)), target);
    m_stem->setCurrentIndex(std::max(0, m_stem->findData(chosen)));
}

void CompareWindow::choose()
{
    m_lanes->setChoice({.target = m_stem->currentData().toString(), .kind = static_cast<DifferenceKind>(m_kind->currentData().toInt())},
                       m_stem->currentText());
    m_steps->setTarget(m_stem->currentData().toString(), m_stem->currentText());
}

void CompareWindow::setSubjects(const FilmSubject& a, const FilmSubject& b)
{
    m_subjects = {a, b};
    showSubject();
}

void CompareWindow::showSubject() { m_steps->setSubject(m_subjects[static_cast<std::size_t>(m_taught->currentIndex())]); }

void CompareWindow::measure()
{
    if (!isVisible())
        return;
    m_settled.stop();
    m_steps->setRange(m_loop.value_or(shown()));
    if (!hasBoth())
        return;
    m_measured = generationOf(m_a) + generationOf(m_b);
    const TimeView& time = m_lanes->time();
    const mix::FrameRange range = m_loop.value_or(shown());
    const auto clock = [&time](std::int64_t frame) { return clockText(static_cast<double>(frame) / time.rateHz(), ClockDetail::Seconds); };
    m_changes->measure(range, m_loop ? tr("Mean levels over the loop, %1 to %2.").arg(clock(range.first), clock(range.end))
                                     : tr("Mean levels over what is shown, %1 to %2.").arg(clock(range.first), clock(range.end)));
}

mix::FrameRange CompareWindow::shown() const
{
    const TimeView& time = hasBoth() ? m_lanes->time() : m_songTime;
    return {.first = static_cast<std::int64_t>(time.firstFrame()),
            .end = std::min(time.frames(), static_cast<std::int64_t>(time.endFrame()))};
}

Figure CompareWindow::figure() const
{
    return {.title = m_songName,
            .sources = {tr("%1 of take A (%2) and take B (%3)", "stem and what is shown of it; names of the takes")
                            .arg(QStringLiteral("%1, %2").arg(m_stem->currentText(), m_kind->currentText()), m_a.name, m_b.name)},
            .panels = m_lanes->panels(),
            .range = shown(),
            .rateHz = m_lanes->time().rateHz(),
            .size = kFigureSize,
            .palette = palette()};
}

void CompareWindow::save()
{
    const QString song = QFileInfo(m_songName).completeBaseName();
    if (showsSteps())
        m_saver.ask(tr("%1 - step by step", "name of a file; the song").arg(song), m_steps->figure());
    else
        m_saver.ask(tr("%1 - A and B", "name of a file; the song").arg(song), figure());
}

void CompareWindow::watch()
{
    if (!hasBoth() || !isVisible() || m_measured == generationOf(m_a) + generationOf(m_b))
        return;
    m_lanes->refresh();
    measure();
}

void CompareWindow::setPlayhead(std::int64_t frame)
{
    if (isVisible())
        m_lanes->setPlayhead(frame);
    m_steps->setPlayhead(frame);
}

void CompareWindow::setLoop(std::optional<mix::FrameRange> loop)
{
    m_loop = loop;
    m_lanes->setLoop(loop);
    m_settled.start();
}

void CompareWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (hasBoth())
        m_lanes->time().showRange(m_songTime.firstFrame(), m_songTime.endFrame());
    m_settled.start();
}

} // namespace stemwright::ui
