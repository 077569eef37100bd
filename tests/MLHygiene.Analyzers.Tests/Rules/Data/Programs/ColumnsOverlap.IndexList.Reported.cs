using Microsoft.ML;
using Microsoft.ML.Data;

namespace Sensors;

public partial class MachineState
{
    [LoadColumn(new[] { 0, 2, 4 }), VectorType(3)] public float[] Temperatures { get; set; } = [];
    [LoadColumn(new[] { 1, 3, 4 }), VectorType(3)] public float[] Pressures { get; set; } = []; //! MLH5013
    [LoadColumn(5)] public bool Failed { get; set; }

    public float Mean => Temperatures.Length == 0 ? 0f : Temperatures.Average();
}

public class Batch<T> where T : class
{
    public List<T> Items { get; } = [];

    public class Header
    {
        [LoadColumn(0)] public string Site { get; set; } = "";
        [LoadColumn(1)] public float Started { get; set; }
        [LoadColumn(0, 3), VectorType(4)] public float[] Settings { get; set; } = []; //! MLH5013
    }
}

public class MachineTrainer(MLContext ml)
{
    public async Task<ITransformer> TrainAsync(string path)
    {
        var rows = ml.Data.LoadFromTextFile<MachineState>(path, separatorChar: ',', hasHeader: true);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(MachineState.Temperatures), nameof(MachineState.Pressures))
            .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(MachineState.Failed)));
        return await Task.Run(() => pipeline.Fit(rows));
    }
}
