using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TorchSharp;
using static TorchSharp.torch;

namespace ImageClassifier;

/// <summary>Photos from disk: 28 x 28 bytes each, in a folder named after what they show.</summary>
internal sealed class PhotoDataset : utils.data.Dataset
{
    private readonly string[] _files;
    private readonly string?[] _classes;

    public PhotoDataset(string[] files, string?[] classes)
    {
        _files = files;
        _classes = classes;
    }

    public override long Count => _files.Length;

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var file = _files[(int)index];
        var pixels = File.ReadAllBytes(file).Select(value => value / 255f).ToArray();
        return new Dictionary<string, Tensor>
        {
            ["photo"] = tensor(pixels, new long[] { 1, 28, 28 }),
            ["class"] = tensor((long)Array.IndexOf(_classes, Path.GetFileName(Path.GetDirectoryName(file)))),
        };
    }
}
