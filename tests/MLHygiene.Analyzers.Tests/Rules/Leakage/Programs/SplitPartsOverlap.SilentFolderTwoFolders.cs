using Tensorflow; using Tensorflow.Keras; using Tensorflow.Keras.Engine; using static Tensorflow.KerasApi;
class T
{
    static void Run(string root)
    {
        var train = keras.preprocessing.text_dataset_from_directory(Path.Combine(root, "train"), subset: "training");
        var test = keras.preprocessing.text_dataset_from_directory(Path.Combine(root, "test"), subset: "validation");
        Console.WriteLine(train.GetHashCode() + test.GetHashCode());
    }
}
