// Reported: both seeds are set, but without Deterministic the boosting library sums in a changing order.
using Microsoft.ML;
using Microsoft.ML.Trainers.LightGbm;

public sealed partial class ClickModel
{
    private readonly MLContext _context = new MLContext(seed: 11);

    public ITransformer Model { get; private set; }
}

public sealed partial class ClickModel
{
    public void Fit(IDataView clicks, bool wide)
    {
        var trainer =
            _context.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options //! MLH3014
            {
                NumberOfLeaves = wide ? 127 : 31,
                NumberOfIterations = 300,
                Seed = 11,
            });

        Model = _context.Transforms.Concatenate("Features", "Position", "Age", "Hour")
            .Append(trainer)
            .Fit(clicks);
    }
}
