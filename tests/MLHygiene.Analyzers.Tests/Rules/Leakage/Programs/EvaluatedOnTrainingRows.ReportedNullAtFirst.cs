// Reported: the model is null in the first round only; where predictions were made, the model was fitted on the same rows.
using Microsoft.ML;
using Microsoft.ML.Data;

public class Judge
{
    public void Run(MLContext ml, IDataView all)
    {
        ITransformer model = null;
        IDataView scored = null;
        for (var i = 0; i < 3; i++)
        {
            if (model != null) scored = model.Transform(all);
            model = ml.Regression.Trainers.FastTree().Fit(all);
        }
        Console.WriteLine(ml.Regression.Evaluate(scored).RSquared); //! MLH1001
    }
}
