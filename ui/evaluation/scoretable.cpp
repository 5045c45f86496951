#include "ui/evaluation/scoretable.h"

#include "ui/evaluation/scoretext.h"

#include <QHeaderView>

#include <array>

namespace stemwright::ui {

namespace {

/// Of evaluate::kMetrics: SDR, ISR, SIR, SAR and the global SDR.
constexpr int kScores = 5;
constexpr int kColumns = kScores + 1;
constexpr int kFirstFiltered = 2; ///< columns of what needs distortion filters
constexpr int kLastFiltered = 4;

} // namespace

ScoreTable::ScoreTable(QWidget* parent) : QTableWidget(0, kColumns, parent)
{
    setHorizontalHeaderLabels(
        {tr("Stem"), QStringLiteral("SDR"), QStringLiteral("ISR"), QStringLiteral("SIR"), QStringLiteral("SAR"), tr("Global")});
    const std::array meanings{
        tr("The stem as the model made it"),
        tr("Signal to distortion: how much louder the true stem is than everything that is wrong. 0 dB: as loud. The median over the "
           "seconds of the song, as museval and SiSEC have it."),
        tr("Image to spatial distortion: how well colour and place in the stereo picture are kept."),
        tr("Signal to interference: how little is heard of the other stems."),
        tr("Signal to artefacts: how little is heard that is in none of the true stems."),
        tr("The SDR over the whole song at once, as the MDX challenges have it: loud places count most.")};
    for (int column = 0; column < kColumns; ++column) {
        horizontalHeaderItem(column)->setToolTip(meanings[static_cast<std::size_t>(column)]);
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
    }
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(0);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->hide();
    setStyleSheet(QStringLiteral("QTableWidget { background: transparent; } QTableWidget::item { padding: 4px 2px; } "
                                 "QHeaderView::section { padding: 4px 2px; background: transparent; border: none; }"));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Scores of the stems in dB"));
}

void ScoreTable::show(const StemScores& scores, const QStringList& names)
{
    const auto lines = evaluate::linesOf(scores.song, evaluate::Average::Median);
    setRowCount(0);
    for (std::size_t stem = 0; stem < scores.ofStem.size(); ++stem)
        if (const auto target = scores.ofStem[stem])
            addRow(names[static_cast<qsizetype>(stem)], lines[*target], scores.song.filtersOvershoot);
    resizeRowsToContents();
    fit();
}

void ScoreTable::addRow(const QString& name, const evaluate::ScoreLine& line, bool filtersOvershoot)
{
    QStringList texts{name};
    for (int score = 0; score < kScores; ++score)
        texts += scoreText(evaluate::asStored(line.values[static_cast<std::size_t>(score)]));
    const int row = rowCount();
    setRowCount(row + 1);
    for (int column = 0; column < kColumns; ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        item->setTextAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
        if (filtersOvershoot && column >= kFirstFiltered && column <= kLastFiltered)
            item->setForeground(palette().color(QPalette::PlaceholderText));
        if (column == 0)
            item->setData(Qt::AccessibleDescriptionRole,
                          tr("SDR %1, ISR %2, SIR %3, SAR %4, global SDR %5 dB").arg(texts[1], texts[2], texts[3], texts[4], texts[5]));
        setItem(row, column, item);
    }
}

void ScoreTable::fit() { setFixedHeight(horizontalHeader()->sizeHint().height() + verticalHeader()->length()); }

} // namespace stemwright::ui
