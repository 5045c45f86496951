#include "ui/compare/abxdialog.h"

#include "ui/text/format.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace stemwright::ui {

namespace {

constexpr int kWidth = 520;
constexpr int kSoundHeight = 64;
constexpr int kSpacing = 12;
constexpr double kTitleSize = 1.25; // of the usual text
constexpr double kLargeSize = 1.6;
/// The usual limit of statistics: what chance gives less often is taken for a difference that was heard.
constexpr double kHardlyByChance = 0.05;
constexpr double kLeastPercent = 0.001;

QLabel* makeText(double size = 1.0)
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // takes have names of the user's
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    if (size != 1.0)
        font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QLabel* makeNote(const QString& text)
{
    QLabel* note = makeText();
    note->setText(text);
    note->setForegroundRole(QPalette::PlaceholderText);
    return note;
}

/// At once: a button's own shortcut shows for a tenth of a second how it is pressed, which is too late for a switch of sounds.
void pressBy(QPushButton& button, const QKeySequence& key)
{
    QObject::connect(new QShortcut(key, &button), &QShortcut::activated, &button, &QPushButton::click);
}

/// "3.5 %"
QString percentText(double probability)
{
    const double percent = 100.0 * probability;
    if (percent < kLeastPercent)
        return AbxDialog::tr("less than %1 %").arg(QLocale().toString(kLeastPercent));
    return AbxDialog::tr("%1 %").arg(QLocale().toString(percent, 'g', percent < 100.0 ? 2 : 3));
}

QString clockOf(std::int64_t frame, int rateHz)
{
    return clockText(static_cast<double>(frame) / std::max(1, rateHz), ClockDetail::Seconds);
}

} // namespace

AbxDialog::AbxDialog(Comparison& comparison, PlaybackController& playback, QWidget* parent, Seed seed)
    : QDialog(parent), m_comparison(comparison), m_playback(playback), m_seed(std::move(seed)), m_pages(new QStackedWidget),
      m_note(makeText()), m_takes(makeText()), m_range(makeNote({})), m_same(makeText()), m_count(new QSpinBox), m_match(new QCheckBox),
      m_start(new QPushButton(tr("&Start"))), m_trial(makeText(kTitleSize)), m_done(new QProgressBar), m_sounds(new QButtonGroup(this)),
      m_play(new QPushButton), m_score(makeText(kLargeSize)), m_verdict(makeText()), m_copy(new QPushButton(tr("&Copy the Result")))
{
    setWindowTitle(tr("Blind Test"));
    setModal(true);
    m_pages->addWidget(makeSetUp());
    m_pages->addWidget(makeTrials());
    m_pages->addWidget(makeResult());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buttons);
    connectSignals();
    showSetUp();
    resize(kWidth, sizeHint().height());
}

QWidget* AbxDialog::makeSetUp()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_note);
    QLabel* what = makeText();
    what->setText(tr("X is A or B by chance. In each trial listen to A, B and X as often as you like, then say which one X is. The score "
                     "tells whether you hear a difference."));
    layout->addWidget(what);
    layout->addWidget(m_takes);
    layout->addWidget(m_range);
    m_same->setText(tr("All stems are heard alike, so A and B add up to the same song: there is nothing to tell them apart by. Close this "
                       "window and solo, mute or fade a stem first."));
    layout->addWidget(m_same);
    m_count->setRange(AbxTest::kFewestTrials, AbxTest::kMostTrials);
    m_count->setValue(AbxTest::kUsualTrials);
    m_count->setAccessibleName(tr("Number of trials"));
    auto* trials = new QLabel(tr("&Trials:"));
    trials->setBuddy(m_count);
    auto* row = new QHBoxLayout;
    row->addWidget(trials);
    row->addWidget(m_count);
    row->addStretch();
    layout->addLayout(row);
    layout->addWidget(m_match);
    layout->addWidget(makeNote(tr("Of two sounds the louder one is liked better, so a test of different levels is a test of levels.")));
    layout->addStretch();
    m_start->setProperty("primary", true);
    m_start->setDefault(true);
    layout->addWidget(m_start, 0, Qt::AlignRight);
    return page;
}

QPushButton* AbxDialog::makeSound(const QString& letter, const QKeySequence& key, const std::function<Memory()>& memory)
{
    auto* button = new QPushButton(letter);
    button->setObjectName(letter);
    button->setProperty("card", true);
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setMinimumHeight(kSoundHeight);
    QFont font = button->font();
    font.setPointSizeF(font.pointSizeF() * kLargeSize);
    button->setFont(font);
    pressBy(*button, key);
    button->setAccessibleName(tr("Listen to %1", "A, B or X").arg(letter));
    button->setToolTip(tr("Listen to %1 (key %1)", "A, B or X").arg(letter));
    m_sounds->addButton(button);
    connect(button, &QPushButton::clicked, this, [this, button, memory] {
        button->setFocus(); // also by its key
        m_comparison.hearBlind(memory());
    });
    return button;
}

QPushButton* AbxDialog::makeAnswer(Memory memory, const QKeySequence& key)
{
    auto* button = new QPushButton(tr("X is %1", "A or B").arg(letterOf(memory)));
    button->setObjectName(QStringLiteral("X is ") + letterOf(memory));
    button->setAutoDefault(false);
    pressBy(*button, key);
    button->setToolTip(tr("Answer that X is %1 (%2)", "A or B; a key").arg(letterOf(memory), key.toString(QKeySequence::NativeText)));
    connect(button, &QPushButton::clicked, this, [this, memory] { answer(memory); });
    return button;
}

QWidget* AbxDialog::makeTrials()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    m_done->setTextVisible(false);
    m_done->setAccessibleName(tr("Trials that are answered"));
    m_trial->setObjectName(QStringLiteral("trial"));
    layout->setSpacing(kSpacing);
    layout->addWidget(m_trial);
    layout->addWidget(m_done);
    auto* sounds = new QHBoxLayout;
    sounds->addWidget(makeSound(QStringLiteral("A"), Qt::Key_A, [] { return Memory::A; }));
    sounds->addWidget(makeSound(QStringLiteral("X"), Qt::Key_X, [this] { return m_test->x(); }));
    sounds->addWidget(makeSound(QStringLiteral("B"), Qt::Key_B, [] { return Memory::B; }));
    layout->addLayout(sounds);
    m_play->setAutoDefault(false);
    pressBy(*m_play, Qt::Key_Space);
    layout->addWidget(m_play, 0, Qt::AlignHCenter);
    auto* answers = new QHBoxLayout;
    answers->addWidget(makeAnswer(Memory::A, Qt::SHIFT | Qt::Key_A));
    answers->addWidget(makeAnswer(Memory::B, Qt::SHIFT | Qt::Key_B));
    layout->addLayout(answers);
    layout->addWidget(makeNote(tr("Keys: A, X and B listen, Shift+A and Shift+B answer, the space bar plays and pauses. The meters of the "
                                  "window rest until the test is over.")));
    layout->addStretch();
    return page;
}

QWidget* AbxDialog::makeResult()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    m_score->setObjectName(QStringLiteral("score"));
    layout->setSpacing(kSpacing);
    layout->addWidget(m_score);
    layout->addWidget(m_verdict);
    layout->addStretch();
    auto* again = new QPushButton(tr("Test &Again"));
    m_copy->setObjectName(QStringLiteral("copy"));
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(resultText()); });
    connect(again, &QPushButton::clicked, this, &AbxDialog::showSetUp);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_copy);
    row->addWidget(again);
    layout->addLayout(row);
    return page;
}

void AbxDialog::connectSignals()
{
    connect(m_start, &QPushButton::clicked, this, &AbxDialog::start);
    connect(m_match, &QCheckBox::toggled, this, [this](bool on) { m_comparison.setMatched(on); });
    connect(m_play, &QPushButton::clicked, this, [this] { m_playback.togglePlay(); });
    connect(&m_comparison, &Comparison::changed, this, &AbxDialog::noteComparison);
    const auto showPlaying = [this] { m_play->setText(m_playback.isPlaying() ? tr("Pause") : tr("Play")); };
    connect(&m_playback, &PlaybackController::playingChanged, this, showPlaying);
    showPlaying();
}

void AbxDialog::done(int result)
{
    m_listening.reset();
    m_test.reset();
    m_comparison.setMatched(true); // outside a test levels are matched at any time
    QDialog::done(result);
}

void AbxDialog::showSetUp()
{
    m_note->hide();
    const mix::FrameRange range = BlindListening::rangeFor(m_playback);
    const QString from = clockOf(range.first, m_playback.rateHz());
    const QString to = clockOf(range.end, m_playback.rateHz());
    m_range->setText(m_playback.loop()
                         ? tr("The loop from %1 to %2 is repeated.").arg(from, to)
                         : tr("There is no loop, so what lies between %1 and %2 is repeated. For another passage close this window and "
                              "set a loop.")
                               .arg(from, to));
    m_pages->setCurrentIndex(0);
    noteComparison();
    m_start->setFocus();
}

/// Whatever there is to compare has changed, or goes.
void AbxDialog::noteComparison()
{
    if (!m_comparison.canCompare()) {
        reject();
        return;
    }
    if (m_listening && !m_comparison.isBlind()) {
        m_listening.reset();
        m_test.reset();
        showSetUp();
        m_note->setText(tr("The test has ended, because other stems have come into one of the takes."));
        m_note->show();
    }
    m_takes->setText(tr("A: %1\nB: %2").arg(m_comparison.take(Memory::A)->name, m_comparison.take(Memory::B)->name));
    m_same->setVisible(m_comparison.sumsAreEqual());
    const auto gainDb = m_comparison.matchingDb();
    m_match->setText(gainDb ? tr("&Make B as loud as A (B %1)", "a gain such as +0.3 dB").arg(gainText(*gainDb))
                            : tr("&Make B as loud as A"));
    m_match->setChecked(m_comparison.isMatched());
    const bool isMeasuring = m_comparison.isMatched() && m_comparison.isMatching();
    m_start->setEnabled(!isMeasuring);
    m_start->setText(isMeasuring ? tr("Measuring the levels…") : tr("&Start"));
}

void AbxDialog::start()
{
    m_levels = m_comparison.matchingText();
    m_listening.emplace(m_comparison, m_playback);
    m_test.emplace(m_count->value(), m_seed());
    m_done->setMaximum(m_test->trials());
    m_pages->setCurrentIndex(1);
    showTrial();
}

/// Each begins with A, which tells nothing of X.
void AbxDialog::showTrial()
{
    m_trial->setText(tr("Trial %1 of %2").arg(m_test->answered() + 1).arg(m_test->trials()));
    m_done->setValue(m_test->answered());
    auto* first = m_sounds->buttons().front();
    first->setChecked(true);
    first->setFocus();
    m_comparison.hearBlind(Memory::A);
}

void AbxDialog::answer(Memory memory)
{
    m_test->answer(memory);
    if (m_test->isDone())
        showResult();
    else
        showTrial();
}

void AbxDialog::showResult()
{
    m_listening.reset();
    const double probability = m_test->guessingProbability();
    m_score->setText(tr("%1 of %2 right. Probability of guessing: %3.", "the last is a number of percents")
                         .arg(m_test->right())
                         .arg(m_test->trials())
                         .arg(percentText(probability)));
    m_verdict->setText(probability <= kHardlyByChance
                           ? tr("That is hardly by chance: you hear a difference between A and B.")
                           : tr("That may well be by chance: the test does not show that you hear a difference. More trials tell more."));
    m_pages->setCurrentIndex(2);
    m_copy->setAccessibleDescription(m_score->text() + u' ' + m_verdict->text()); // what it would copy, to whoever does not see it
    m_copy->setFocus();
}

QString AbxDialog::resultText() const
{
    QStringList lines{tr("Blind test"), m_takes->text(), tr("Levels: %1").arg(m_levels), m_score->text()};
    for (int trial = 0; trial < m_test->trials(); ++trial)
        lines += tr("%1: X was %2, answered %3", "number of the trial; A or B; A or B")
                     .arg(trial + 1)
                     .arg(letterOf(m_test->x(trial)), letterOf(m_test->answer(trial)));
    return lines.join(u'\n');
}

} // namespace stemwright::ui
