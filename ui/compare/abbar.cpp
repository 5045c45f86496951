#include "ui/compare/abbar.h"

#include "engine/mix/levelmatch.h"
#include "ui/compare/comparison.h"
#include "ui/text/format.h"

#include <QHBoxLayout>

#include <algorithm>

namespace stemwright::ui {

namespace {

constexpr int kSides = 30; ///< padding and frame beside the letter

} // namespace

AbSwitch::AbSwitch(Comparison& comparison, QWidget* parent)
    : QWidget(parent), m_comparison(comparison), m_a(new QPushButton(letterOf(Memory::A))), m_b(new QPushButton(letterOf(Memory::B)))
{
    m_a->setProperty("segment", QStringLiteral("left"));
    m_b->setProperty("segment", QStringLiteral("right"));
    QFont chosen = font();
    chosen.setWeight(QFont::DemiBold);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QPushButton* button : {m_a, m_b}) {
        button->setCheckable(true);
        button->setMinimumWidth(QFontMetrics(chosen).horizontalAdvance(button->text()) + kSides);
        layout->addWidget(button);
        const Memory memory = button == m_a ? Memory::A : Memory::B;
        connect(button, &QPushButton::clicked, this, [this, memory] {
            m_comparison.hear(memory);
            showState(); // also when it was heard already, and the click has released the button
        });
    }
    connect(&m_comparison, &Comparison::changed, this, &AbSwitch::showState);
    showState();
}

void AbSwitch::showState()
{
    setEnabled(m_comparison.canCompare() && !m_comparison.isBlind());
    showButton(*m_a, Memory::A);
    showButton(*m_b, Memory::B);
}

void AbSwitch::showButton(QPushButton& button, Memory memory) const
{
    button.setChecked(m_comparison.heard() == memory);
    const auto& take = m_comparison.take(memory);
    const bool isThere = take && m_comparison.canCompare();
    button.setAccessibleName(take ? tr("Listen to %1: %2", "A or B; name of the take").arg(letterOf(memory), take->name)
                                  : tr("Listen to %1", "A or B").arg(letterOf(memory)));
    button.setAccessibleDescription(isThere ? QString() : m_comparison.obstacle());
    button.setToolTip(isThere ? tr("%1: %2. X switches between A and B; hold D to hear what they differ in.", "A or B; name of the take")
                                    .arg(letterOf(memory), take->name)
                              : m_comparison.obstacle());
}

AbState::AbState(Comparison& comparison, QWidget* parent) : QLabel(parent), m_comparison(comparison)
{
    constexpr float kWidestGainDb = -mix::kMostCorrectionDb;
    int widest = 0;
    for (const QString& text : {Comparison::tr("level matched, B %1", "a gain such as +0.3 dB").arg(gainText(kWidestGainDb)),
                                Comparison::tr("A blind test is running"), Comparison::tr("Difference A − B")})
        widest = std::max(widest, fontMetrics().horizontalAdvance(text));
    setFixedWidth(widest + 1); // or all beside it would jump from word to word
    setForegroundRole(QPalette::PlaceholderText);
    setToolTip(tr("Of two sounds the louder one is liked better. So B is made as loud as A, through the faders as they are, in the loop "
                  "or the whole song. While all stems are heard alike, A and B add up to the same song: solo a stem to compare. Hold D for "
                  "the difference A − B, G for the song without the focused stem."));
    connect(&m_comparison, &Comparison::changed, this, &AbState::showState);
    showState();
}

void AbState::showState()
{
    const QString text = m_comparison.shortText();
    setText(fontMetrics().elidedText(text, Qt::ElideRight, width()));
    const QString heard = m_comparison.heardText();
    setAccessibleName(heard.isEmpty() || heard == text ? text : tr("%1; %2", "what is heard; at which level").arg(heard, text));
}

BlindTestButton::BlindTestButton(Comparison& comparison, QWidget* parent) : QPushButton(tr("Blind test…"), parent)
{
    const auto show = [this, &comparison] {
        setEnabled(comparison.canCompare());
        setToolTip(comparison.canCompare() ? tr("Find out whether you hear a difference between A and B") : comparison.obstacle());
        setAccessibleDescription(comparison.obstacle());
    };
    connect(&comparison, &Comparison::changed, this, show);
    show();
}

} // namespace stemwright::ui
