#include "ui/window/errorbar.h"

#include "ui/look/theme.h"
#include "ui/text/format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace stemwright::ui {

ErrorBar::ErrorBar(QWidget* parent) : QFrame(parent), m_sentence(new QLabel), m_detail(new QLabel)
{
    auto* sign = new QLabel(QStringLiteral("!"));
    sign->setAlignment(Qt::AlignCenter);
    sign->setFixedSize(20, 20);
    sign->setStyleSheet(
        QStringLiteral("background: %1; color: white; border-radius: 10px; font-weight: 700;").arg(QColor(kMuteColour).name()));
    QFont bold = m_sentence->font();
    bold.setWeight(QFont::DemiBold);
    m_sentence->setFont(bold);
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel* label : {m_sentence, m_detail}) {
        label->setTextFormat(Qt::PlainText); // file names are not markup
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setWordWrap(true);
        label->setMinimumWidth(1); // a name of 255 letters has no place to wrap and would widen the window
    }
    auto* close = new QPushButton(tr("Close"));
    close->setAccessibleName(tr("Close the message"));
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_sentence);
    words->addWidget(m_detail);
    layout->addWidget(sign);
    layout->addLayout(words, 1);
    layout->addWidget(close);
    hide();
}

void ErrorBar::showError(const Error& error) { showProblem(errorText(error), error); }

void ErrorBar::showProblem(const QString& sentence, const Error& error)
{
    m_sentence->setText(sentence);
    m_detail->setText(QString::fromStdString(error.detail));
    m_detail->setVisible(!error.detail.empty());
    setAccessibleName(m_sentence->text() + QLatin1Char(' ') + m_detail->text());
    show();
}

} // namespace stemwright::ui
