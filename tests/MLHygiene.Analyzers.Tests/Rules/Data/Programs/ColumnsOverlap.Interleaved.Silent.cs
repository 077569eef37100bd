using Microsoft.ML;
using Microsoft.ML.Data;

namespace Sensors;

public partial class MachineState
{
    private const int First = 10;

    [LoadColumn(new[] { 0, 2, 4 }), VectorType(3)] public float[] Temperatures { get; set; } = [];
    [LoadColumn(new[] { 1, 3, 5 }), VectorType(3)] public float[] Pressures { get; set; } = [];
    [LoadColumn(6)] public bool Failed { get; set; }
    [LoadColumn(First, First + 4), VectorType(5)] public float[] Vibration { get; set; } = [];
    [LoadColumn(First - 1)] public string Site { get; set; } = "";
    [LoadColumn(First + 5)] public float Hours { get; set; }
    [NoColumn] public float Mean { get; set; }
    public float Score { get; set; }
}

public struct Limits
{
    [LoadColumn(0)] public float Low;
    [LoadColumn(1)] public float High;
}

public class MachineTrainer(MLContext ml)
{
    public ITransformer Train(string path, string[] extra)
    {
        var rows = ml.Data.LoadFromTextFile<MachineState>(path, separatorChar: ',', hasHeader: true);
        return ml.Transforms.Concatenate("Features", [nameof(MachineState.Temperatures), nameof(MachineState.Pressures), .. extra])
            .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(MachineState.Failed)))
            .Fit(rows);
    }

    public static TextLoader.Column Rest(int from)
        => new("Rest", DataKind.Single, new[] { new TextLoader.Range(from, null) });
}
