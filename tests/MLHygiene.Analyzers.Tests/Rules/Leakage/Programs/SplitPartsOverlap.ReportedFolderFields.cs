using Tensorflow; using Tensorflow.Keras; using Tensorflow.Keras.Engine; using static Tensorflow.KerasApi;
public class Flowers
{
    private readonly string _folder = "flowers";
    private IDatasetV2? _train, _val;

    public void PrepareData(int size)
    {
        _train = keras.preprocessing.image_dataset_from_directory(_folder, seed: 123, subset: "training");
        _val = keras.preprocessing.image_dataset_from_directory(this._folder, seed: 321, subset: "validation"); //! MLH1005
    }
}
