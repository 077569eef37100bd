// Reported: a bootstrap sample draws rows of a group one by one.
using Microsoft.ML;
using Microsoft.ML.Data;

public class Judge
{
    public void Run(MLContext ml, IDataView all)
    {
        var model = ml.Ranking.Trainers.FastTree().Fit(ml.Data.BootstrapSample(all)); //! MLH1011
    }
}
